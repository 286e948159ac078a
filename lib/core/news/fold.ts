/**
 * Text as it is compared: compatibility forms undone, marks and case off, dotless i as i. Both sides of a comparison are
 * folded, so that it does not matter that this also takes the marks off scripts where they carry meaning.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ı', 'i');

/** Letters and digits alone, one space between words: what decides whether two headlines or names are the same. */
export const foldWords = (text: string): string =>
  fold(text)
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
