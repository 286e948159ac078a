import { fold } from './fold';

/** How a page writes dates. */
export interface DateHabits {
  /** Whether 03/04 is the third of April. */
  dayFirst: boolean;
  /**
   * The month, 1 to 12, that a folded name or abbreviation stands for; 0 for none. `likely` is asked, before names are looked
   * up, what month it should be; NaN where it does not know.
   */
  monthNamed: (name: string, likely?: () => number) => number;
}

/** Feeds and templates write English months whatever the page's language. */
const english = 'january february march april may june july august september october november december'.split(' ');

/** Read where the page's own language is not known. */
const common = 'tr de fr es it pt nl ar ru';

/** Month names differ from the language's usual ones in the Levant, the Maghreb and Austria. */
const regions: Readonly<Record<string, string>> = { ar: 'ar-EG ar-SY ar-DZ ', de: 'de-AT ' };

/**
 * Month names come from the browser's own locale data, a language at a time and only when a date asks for them: the first
 * use of a locale costs milliseconds. `host` decides the order of numeric dates for pages that only say "en".
 */
export function dateHabits(lang: string | null, host = ''): DateHabits {
  const locales = (lang ? (regions[lang.slice(0, 2)] ?? '') + lang : `${regions.ar}${common}`).split(' ');
  const known = [english];
  return {
    // Where a site serves one country, its English is that country's.
    dayFirst: !/^en(?:-us)?$/i.test(lang ?? 'en') || /\.(?!us|co|io|tv|me|ai)[a-z]{2}$/.test(host),
    monthNamed: (written, likely) => {
      const name = written
        .replace(/[.,-]|(?<![a-z\xc0-\uffff])(?:de|del|of|di|st|nd|rd|th|er|o|m)(?![a-z\xc0-\uffff])/g, ' ')
        .trim();
      const starts = (full: string): boolean => full === name || (name.length > 2 && full.startsWith(name));
      for (let i = 0; name && i <= locales.length; i++) {
        const expected = i === 1 && /^\S{3,}$/.test(name) && likely?.();
        if (expected) return expected;
        known[i] ??= monthsOf(locales[i - 1] ?? 'en');
        const month = 1 + (known[i]?.findIndex(starts) ?? -1);
        if (month) return month;
      }
      // German and Dutch, and no beginning of the name.
      return /^mr[tz]$/.test(name) ? 3 : 0;
    },
  };
}

/** Beside a day, many languages put the month into another case: that form is the one to know. */
function monthsOf(locale: string): string[] {
  const format = dateFormat(locale);
  const names = [...Array(12).keys()].map((month) =>
    fold(format.format(Date.UTC(2024, month, 15)))
      .replace(/[\d.]| de /g, '')
      .trim(),
  );
  // Where months are numbers, what is left of them is the same word.
  return names.filter((name) => name !== names[4]).length < 11 ? [] : names;
}

function dateFormat(locale: string): Intl.DateTimeFormat {
  const options = {
    month: 'long',
    day: 'numeric',
    timeZone: 'UTC',
    calendar: 'gregory',
    numberingSystem: 'latn',
  } as const;
  try {
    return new Intl.DateTimeFormat(locale, options);
  } catch {
    return new Intl.DateTimeFormat('en', options);
  }
}
