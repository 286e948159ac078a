/** What publishers refer to by name in texts for machines: each name, and the character after it. */
const named =
  ' amp & quot " apos \' lt < gt > nbsp   rsquo ’ lsquo ‘ rdquo ” ldquo “ bdquo „ laquo « raquo » ndash – mdash — hellip … iquest ¿ szlig ß oslash ø aelig æ euro € ';
/** The same for what stands after the letter in the name of an accented one. */
const accents = ' acute \u0301 grave \u0300 circ \u0302 tilde \u0303 uml \u0308 ring \u030a cedil \u0327 ';

/** Empty where the table has no such name. */
const characterAfter = (table: string, name: string): string =>
  table.includes(` ${name} `) ? table.charAt(table.indexOf(` ${name} `) + name.length + 2) : '';

function characterNamed(name: string): string {
  const accent = characterAfter(accents, name.slice(1));
  return accent ? (name.charAt(0) + accent).normalize('NFC') : characterAfter(named, name);
}

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
        .replace(/&(?:amp;)?(?:#(\d{1,5})|#x([\da-f]{1,4})|([a-z]{2,8}));/gi, (whole, decimal, hex, name) =>
          name ? characterNamed(name) || whole : String.fromCharCode(decimal ?? Number.parseInt(hex, 16)),
        )
    : text;
