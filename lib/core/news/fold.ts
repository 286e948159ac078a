/**
 * Text as it is compared: compatibility forms undone, accents and case off, dotless i as i. Both sides of a comparison are
 * folded, so that it does not matter that this also takes vowel signs off Arabic. Property classes (`\p{L}`) are the dearest
 * patterns to compile, and each page compiles them anew: here and in the patterns for folded text ranges stand for them.
 */
export const fold = (text: string): string =>
  (/[\x80-\u200f\u2028-\uffff]/.test(text)
    ? text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]+/g, '')
        .normalize('NFC')
    : text
  )
    .toLowerCase()
    .replaceAll('ı', 'i');

/**
 * Whatever is neither letter nor digit, in small letters: punctuation of Latin, Arabic, Indian and East Asian scripts, symbols, and
 * pictographs, which lie in surrogate pairs.
 */
export const marks =
  /(?:[^a-z\d\xc0-\uffff]|[،؛؟۔।\u2000-\u2bff\u2e00-\u3004\u3008-\u3020\u30fb\uff00-\uff0f\uff1a-\uff20]|[\ufe00-\ufe0f]|[\ud83c-\ud83e].)+/g;

/** Letters and digits alone, one space between words: what decides whether two headlines or names are the same. */
export const foldWords = (text: string): string => fold(text).replace(/['’]/g, '').replace(marks, ' ').trim();
