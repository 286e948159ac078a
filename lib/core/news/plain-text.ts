const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/**
 * One line of text from a metadata value: tags and the usual character references resolved (publishers escape twice),
 * white space and invisible characters settled, cut at `longest` UTF-16 code units.
 */
export const plainText = (value: string | null | undefined, longest = 1_000): string =>
  withoutMarkup((value ?? '').slice(0, longest * 4))
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(foldable, ' ')
    .trim()
    .slice(0, longest);

/** White space and control characters that are not one blank already: most of a text needs no change. */
const foldable = /(?:[^\S ]|[^ -~\xa0-\uffff]| (?=\s|[^ -~\xa0-\uffff]))(?:\s|[^ -~\xa0-\uffff])*/g;

/** Most values hold neither tags nor references: then the patterns for them are not even compiled. */
const withoutMarkup = (text: string): string =>
  /[<&]/.test(text)
    ? text
        .replace(/<\/?[a-z][^<>]*>/gi, ' ')
        .replace(/&(?:amp;)?(?:#(\d{1,5})|#x([\da-f]{1,4})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) =>
          name ? (named[name] ?? whole) : String.fromCharCode(decimal ?? Number.parseInt(hex, 16)),
        )
    : text;
