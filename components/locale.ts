import { onceEach } from '@/lib/core/once-each';

/** The language of the interface: times and numbers inside its sentences follow it. */
export const locale = 'en-GB';

const numbers = new Intl.NumberFormat(locale);

export const numberInWords = (value: number): string => numbers.format(value);

/** "1 clip", "2 clips". */
export const counted = (value: number, one: string, many: string): string =>
  `${numberInWords(value)} ${value === 1 ? one : many}`;

/** "40 %" of 0.4. */
export const percent = (part: number): string => `${numberInWords(Math.round(part * 100))} %`;

/** Of which a unit makes a number that one can imagine, the largest. */
const byteUnits = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

const byteFormats = onceEach(
  (unit: string) => new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 3 }),
);

/** "12.3 MB" of 12345678 bytes; what is less than a kilobyte is one. */
export function bytesInWords(bytes: number): string {
  const [unit, size] = byteUnits.find((each) => bytes >= each[1]) ?? byteUnits[2];
  return byteFormats(unit).format(Math.max(1, bytes / size));
}

const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });

/** "14 Mar 2026" of 2026-03-14. */
export const dayInWords = (day: string): string => days.format(Date.parse(day));

/** "9–15 Mar 2026" of 2026-03-09 to before 2026-03-16; a day alone as a day. */
export const daysInWords = (from: string, before: string): string =>
  days.formatRange(Date.parse(from), Date.parse(before) - 86_400_000);

/** "March 2026" of 2026-03. */
export const monthInWords = (month: string): string => months.format(Date.parse(`${month}-01`));

/** "Turkish" of tr; the code itself where it is none. */
export function languageInWords(code: string): string {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}
