/**
 * Letters of scripts that write no spaces between words: Thai, Lao, Burmese, Khmer (without the vowel signs and tone marks, which
 * are written over them), Japanese, Chinese.
 */
const letters =
  '\\u0e01-\\u0e30\\u0e32\\u0e33\\u0e40-\\u0e46\\u0e81-\\u0eb0\\u0eb2\\u0eb3\\u0ebd-\\u0ec6\\u1000-\\u102a\\u1780-\\u17b3\\u3005\\u3040-\\u30ff\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}';
const spaceless = `${letters}\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff`;
const other = `[^\\s${spaceless}]*`;
/** Letters and digits of the others. Property classes would cost more to compile than all the counting. */
const spaced =
  'a-zA-Z\\d\\xc0-\\u0dff\\u0f00-\\u0fff\\u10a0-\\u177f\\u1800-\\u1fff\\u2c00-\\u2dff\\ua000-\\ud7ff\\ufb00-\\ufdfc\\ufe70-\\ufefc\\uff10-\\uff19\\uff21-\\uff5a\\uff66-\\uffdc\\u{10000}-\\u{1efff}';
const word = new RegExp(`[${letters}]|${other}[${spaced}]${other}`, 'gu');

/** Words of a text; in scripts that write no spaces between words, characters. Marks and punctuation alone do not count. */
export const countWords = (text: string): number => text.match(word)?.length ?? 0;
