import { fold } from './fold';

/** How a page writes dates. */
export interface DateHabits {
  /** Whether 03/04 is the third of April. */
  dayFirst: boolean;
  /**
   * The month, 1 to 12, that a folded name or abbreviation stands for; 0 for none. `likely`, the month that it should be, goes
   * before names that must be looked up; NaN where that is not known.
   */
  monthNamed: (name: string, likely: number) => number;
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
  const named = lang ? (regions[lang.slice(0, 2)] ?? '') + lang : `${regions.ar}${common}`;
  // English is known, and where months are numbers nothing has a name.
  const locales = /^(?:en|ja|ko|zh)\b/.test(named) ? [] : named.split(' ');
  const lookedUp: string[][] = [];
  return {
    // Where a site serves one country, its English is that country's.
    dayFirst: !/^en(?:-us)?$/i.test(lang ?? 'en') || /\.(?!us|co|io|tv|me|ai)[a-z]{2}$/.test(host),
    monthNamed: (written, likely) => {
      const name = written.replace(/[.,-]|(?<![^\s!-@])(?:de|del|of|di|st|nd|rd|th|er|o|m)(?![^\s!-@])/g, ' ').trim();
      const starts = (full: string): boolean => full === name || (name.length > 2 && full.startsWith(name));
      const known = 1 + english.findIndex(starts) || (/^\S{3,}$/.test(name) && likely);
      if (known || !name) return known || 0;
      for (const [i, locale] of locales.entries()) {
        lookedUp[i] ??= monthsOf(locale);
        const month = 1 + (lookedUp[i]?.findIndex(starts) ?? -1);
        if (month) return month;
      }
      // German and Dutch, and no beginning of the name.
      return /^mr[tz]$/.test(name) ? 3 : 0;
    },
  };
}

/** Beside a day, many languages put the month into another case: that form is the one to know. */
function monthsOf(locale: string): string[] {
  try {
    const options = {
      month: 'long',
      day: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
      numberingSystem: 'latn',
    } as const;
    const format = new Intl.DateTimeFormat(locale, options);
    const names = english.map((_, month) =>
      fold(format.format(Date.UTC(2024, month, 15)))
        .replace(/[\d.]| de /g, '')
        .trim(),
    );
    // Where months are numbers, what is left of them is the same word.
    return names.filter((name) => name !== names[4]).length < 11 ? [] : names;
  } catch {
    return [];
  }
}
