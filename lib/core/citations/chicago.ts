import type { Cited } from './cited';
import { type DaysIn, dayLocale, longDay } from './day-in-words';
import { listedNames } from './printed-names';
import { inOrder, nameKey, titleKey } from './printed-order';
import { quotedTitle, withStop } from './quoted-title';

/**
 * Bibliography entries of Chicago's notes and bibliography, eighteenth edition, by author and title. An unsigned piece
 * stands under its outlet, whose English article is dropped; of more than six authors the first three are named; when it
 * was accessed is said only where no date of publication is known.
 */
export function chicago(cited: readonly Cited[], daysIn: DaysIn): string[] {
  const entries = cited.map((one) => {
    const outlet = one.outlet.replace(/^The (?=\S)/, '');
    const head = listedNames(one.authors, 6, 3) || outlet;
    return { one, outlet, head, keys: [nameKey(head), titleKey(one.title), one.issued ?? ''] };
  });
  return inOrder(entries).map(({ one, outlet, head }) => {
    const locale = dayLocale(daysIn, one.lang);
    const date = one.issued && longDay(one.issued, locale);
    const place = one.authors.length > 0 ? [outlet, date] : [date];
    return [
      withStop(head),
      quotedTitle(one.title),
      ...(place.some(Boolean) ? [withStop(place.filter(Boolean).join(', '))] : []),
      ...(date ? [] : [`Accessed ${longDay(one.accessed, locale)}.`]),
      `${one.url}.`,
    ].join(' ');
  });
}
