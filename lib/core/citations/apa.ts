import type { Cited } from './cited';
import type { CitedName } from './cited-name';
import { apaDay, type DaysIn, dayLocale, longDay } from './day-in-words';
import { apaName } from './printed-names';
import { inOrder, nameKey, titleKey } from './printed-order';
import { withStop } from './quoted-title';

/**
 * References in the style of the APA, seventh edition, in its order: by author, year and day (those without a date first),
 * works of one author and year parted by letters. Plain text has no italics, and the headline stays as the outlet wrote it:
 * which words keep their capitals in a sentence no program knows. A day of retrieval only where the piece was made to change.
 */
export function apa(cited: readonly Cited[], daysIn: DaysIn): string[] {
  const entries = cited.map((one) => {
    const head = authorList(one.authors);
    const year = one.issued?.slice(0, 4) ?? '';
    return {
      one,
      head,
      group: `${head}\n${year}`,
      keys: [head ? nameKey(head) : titleKey(one.title), one.issued ?? '', titleKey(one.title)],
    };
  });
  const sorted = inOrder(entries);
  return sorted.map(({ one, head, group }) => {
    const same = head ? sorted.filter((other) => other.group === group) : [];
    const suffix = same.length > 1 ? letters(same.findIndex((other) => other.one === one)) : '';
    return reference(one, head, suffix, daysIn);
  });
}

function reference(one: Cited, head: string, suffix: string, daysIn: DaysIn): string {
  const locale = dayLocale(daysIn, one.lang);
  const date = one.issued ? apaDay(one.issued, locale, suffix) : `n.d.${suffix && `-${suffix}`}`;
  const title = withStop(one.title);
  const source = one.isLive ? `Retrieved ${longDay(one.accessed, locale)}, from ${one.url}` : one.url;
  const parts = head ? [withStop(head), `(${date}).`, title] : [title, `(${date}).`];
  return [...parts, withStop(one.outlet), source].join(' ');
}

/** Up to twenty authors; of more the first nineteen and, after dots, the last. */
function authorList(authors: readonly CitedName[]): string {
  const names = authors.map(apaName);
  const last = names.at(-1) ?? '';
  if (names.length > 20) return `${names.slice(0, 19).join(', ')}, . . . ${last}`;
  return names.length > 1 ? `${names.slice(0, -1).join(', ')}, & ${last}` : last;
}

/** a, b … z, aa, ab …, from 0. */
const letters = (index: number): string =>
  (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(97 + (index % 26));
