import { fold } from './fold';

/** How a page writes dates. */
export interface DateHabits {
  /** Folded month names, each with its number, 1 to 12. */
  months: readonly (readonly [name: string, month: number])[];
  /** Whether 03/04 is the third of April. */
  dayFirst: boolean;
}

/** Read where the page's own language is not known. */
const common = 'tr de fr es it pt nl ar ru';

/** Month names differ from the language's usual ones in the Levant, the Maghreb and Austria. */
const regions: Readonly<Record<string, string>> = { ar: 'ar-EG ar-SY ar-DZ ', de: 'de-AT ' };

const seen = new Map<string, DateHabits>();

/**
 * Month names come from the browser's own locale data, in the page's language and in English, which feeds and templates
 * use everywhere. `host` decides the order of numeric dates for pages that only say "en".
 */
export function dateHabits(lang: string | null, host = ''): DateHabits {
  const key = `${lang} ${host}`;
  let habits = seen.get(key);
  if (!habits) {
    const locales = lang ? (regions[lang.slice(0, 2)] ?? '') + lang : `${regions.ar}${common}`;
    // Where a site serves one country, its English is that country's.
    const country = /\.(?!us|co|io|tv|me|ai)([a-z]{2})$/.exec(host);
    const numeric = country && /^en$/i.test(lang ?? 'en') ? 'en-GB' : (lang ?? 'en');
    habits = {
      months: `en ${locales}`.split(' ').flatMap(monthsOf),
      dayFirst: /^\D*31/.test(dateFormat(numeric, { day: 'numeric', month: 'numeric' }).format(Date.UTC(2024, 11, 31))),
    };
    seen.set(key, habits);
  }
  return habits;
}

/** Beside a day, many languages put the month into another case: that form, and the abbreviation. */
function monthsOf(locale: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((month) => {
    const format = dateFormat(locale, { month, day: 'numeric' });
    const names = [...Array(12).keys()].map((number) =>
      fold(format.format(Date.UTC(2024, number, 15)))
        .replace(/[\d.]| de /g, '')
        .trim(),
    );
    // Where months are numbers, what is left of them is the same word.
    return names.filter((name) => name !== names[4]).length < 11
      ? []
      : names.map((name, number): [string, number] => [name, number + 1]);
  });
}

function dateFormat(locale: string, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const options = { ...style, timeZone: 'UTC', calendar: 'gregory', numberingSystem: 'latn' };
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}

/** The month that a folded word names or begins to name; 0 for none. */
export function monthNamed(word: string, { months }: DateHabits): number {
  const name = word.replace(/[.,º-]|(?<!\p{L})(?:de|del|of|di|st|nd|rd|th|er|o|m)(?!\p{L})/gu, ' ').trim();
  const usual = name === 'mrz' ? 'marz' : name;
  return months.find(([full]) => full === usual || (usual.length > 2 && full.startsWith(usual)))?.[1] ?? 0;
}
