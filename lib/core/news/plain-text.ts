const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' };

/**
 * One line of text from a metadata value: tags and the usual character references resolved (publishers escape twice),
 * white space and invisible characters settled, cut at `longest` UTF-16 code units.
 */
export const plainText = (value: string | null | undefined, longest = 1_000): string =>
  (value ?? '')
    .slice(0, longest * 4)
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:amp;)?(?:#(\d{1,5})|#x([\da-f]{1,4})|([a-z]{2,4}));/gi, (whole, decimal, hex, name) =>
      name ? (named[name] ?? whole) : String.fromCharCode(decimal ?? Number.parseInt(hex, 16)),
    )
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, '')
    .replace(/(?:\s|[^ -~\xa0-\uffff])+/g, ' ')
    .trim()
    .slice(0, longest);
