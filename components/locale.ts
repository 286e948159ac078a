/** The language of the interface: times and numbers inside its sentences follow it. */
export const locale = 'en-GB';

const numbers = new Intl.NumberFormat(locale);

export const numberInWords = (value: number): string => numbers.format(value);

/** "1 clip", "2 clips". */
export const counted = (value: number, one: string, many: string): string =>
  `${numberInWords(value)} ${value === 1 ? one : many}`;

const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long', timeZone: 'UTC' });
const languages = new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' });

/** "14 Mar 2026" of 2026-03-14. */
export const dayInWords = (day: string): string => days.format(Date.parse(day));

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
