import type { Cited } from './cited';
import { type DaysIn, dayLocale, mlaDay } from './day-in-words';
import { listedNames } from './printed-names';
import { inOrder, nameKey, titleKey } from './printed-order';
import { quotedTitle, withStop } from './quoted-title';

/**
 * Works cited in the style of the MLA, ninth edition, by author and title; the same authors again are three hyphens. The
 * address goes without its scheme; a date that is not known is left out. When it was accessed the style leaves to the
 * writer: it is said always, since a clip knows.
 */
export function mla(cited: readonly Cited[], daysIn: DaysIn): string[] {
  const entries = cited.map((one) => {
    const head = listedNames(one.authors, 2, 1);
    const everyone = JSON.stringify(one.authors);
    return {
      one,
      head,
      everyone,
      keys: [head ? nameKey(head) : titleKey(one.title), titleKey(one.title), one.issued ?? ''],
    };
  });
  return inOrder(entries).map(({ one, head, everyone }, index, sorted) => {
    const isAgain = head !== '' && sorted[index - 1]?.everyone === everyone;
    return entry(one, isAgain ? '---' : head, daysIn);
  });
}

function entry(one: Cited, head: string, daysIn: DaysIn): string {
  const locale = dayLocale(daysIn, one.lang);
  const container = [one.outlet, one.issued && mlaDay(one.issued, locale), one.url.replace(/^https?:\/\//i, '')];
  return [
    ...(head ? [withStop(head)] : []),
    quotedTitle(one.title),
    `${container.filter(Boolean).join(', ')}.`,
    `Accessed ${mlaDay(one.accessed, locale)}.`,
  ].join(' ');
}
