/** Bidi controls, soft hyphen, zero-width space, word joiner, byte order mark: nobody sees them, and a reference manager chokes. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/g;

/**
 * A text as it may stand in a citation: one line, single spaces, no control characters, half a surrogate pair as U+FFFD.
 * All formats are written from lines like this; since no two spaces follow one another, none can look like a tag of RIS.
 */
export const citedLine = (text: string): string =>
  text
    .toWellFormed()
    .replace(invisible, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .normalize('NFC');
