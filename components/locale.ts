import { onceEach } from '@/lib/core/once-each';
import { locale } from '@/lib/core/words';

/** "40%" of 0.4. */
export const percent = (part: number): string => percents(locale()).format(part);

const percents = onceEach((language: string) => new Intl.NumberFormat(language, { style: 'percent' }));

/** Of which a unit makes a number that one can imagine, the largest. */
const byteUnits = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

const byteFormats = onceEach(
  (unit: string) => new Intl.NumberFormat(locale(), { style: 'unit', unit, maximumSignificantDigits: 3 }),
);

/** "12.3 MB" of 12345678 bytes; what is less than a kilobyte is one. */
export function bytesInWords(bytes: number): string {
  const [unit, size] = byteUnits.find((each) => bytes >= each[1]) ?? byteUnits[2];
  return byteFormats(unit).format(Math.max(1, bytes / size));
}

const days = onceEach(
  (language: string) => new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }),
);
const months = onceEach(
  (language: string) => new Intl.DateTimeFormat(language, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);
const languages = onceEach(
  (language: string) => new Intl.DisplayNames(language, { type: 'language', fallback: 'code' }),
);

/** "14 Mar 2026" of 2026-03-14. */
export const dayInWords = (day: string): string => days(locale()).format(Date.parse(day));

/** "9–15 Mar 2026" of 2026-03-09 to before 2026-03-16; a day alone as a day. */
export const daysInWords = (from: string, before: string): string =>
  days(locale()).formatRange(Date.parse(from), Date.parse(before) - 86_400_000);

/** "March 2026" of 2026-03. */
export const monthInWords = (month: string): string => months(locale()).format(Date.parse(`${month}-01`));

/** "Turkish" of tr; the code itself where it is none. */
export function languageInWords(code: string): string {
  try {
    return languages(locale()).of(code) ?? code;
  } catch {
    return code;
  }
}

const lists = onceEach((language: string) => new Intl.ListFormat(language, { type: 'unit' }));

/** "2 added, 1 not restored": counts one after another. */
export const listInWords = (items: readonly string[]): string => lists(locale()).format(items);
