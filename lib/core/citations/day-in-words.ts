import { onceEach } from '../once-each';

/** Locale whose words the days of a printed style are written in: English, or that of the clip. */
export type DaysIn = 'en' | 'clip';

/** Months in the works cited list of the MLA: those of more than four letters are cut. */
const mlaMonths = ['Jan.', 'Feb.', 'Mar.', 'Apr.', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'];

type Parts = 'day' | 'whole';

// Readers of citations count by the calendar and in the digits in which the day itself is given.
const formats = onceEach((key: `${Parts} ${string}`) => {
  const [parts, locale] = key.split(' ');
  return new Intl.DateTimeFormat(locale, {
    ...(parts === 'whole' && { year: 'numeric' }),
    month: 'long',
    day: 'numeric',
    calendar: 'gregory',
    numberingSystem: 'latn',
    timeZone: 'UTC',
  });
});

const written = (day: string, parts: Parts, locale: string): string =>
  formats(`${parts} ${locale}`).format(Date.parse(`${day}T00:00:00Z`));

/** The locale for days: American English, in which the styles are written, unless the clip is in another language. */
export function dayLocale(daysIn: DaysIn, lang: string | null): string {
  if (daysIn === 'en' || lang === null || /^en\b/i.test(lang)) return 'en-US';
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(lang)[0] ?? 'en-US';
  } catch {
    return 'en-US';
  }
}

/** `2026-08-12` as APA has it, the year first: "2026, August 12". `suffix` parts works of one author and year. */
export const apaDay = (day: string, locale: string, suffix: string): string =>
  `${day.slice(0, 4)}${suffix}, ${written(day, 'day', locale)}`;

/** `2026-08-12` in full: "August 12, 2026". */
export const longDay = (day: string, locale: string): string => written(day, 'whole', locale);

/** `2026-08-12` as the MLA has it, the day first and long months cut: "12 Aug. 2026"; in another language in full. */
export function mlaDay(day: string, locale: string): string {
  if (locale !== 'en-US') return longDay(day, locale);
  const [year, month, date] = day.split('-');
  return `${Number(date)} ${mlaMonths[Number(month) - 1]} ${year}`;
}
