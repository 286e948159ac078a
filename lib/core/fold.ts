/** Letters that Unicode does not take apart, as they are typed on a keyboard without them. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
};

/**
 * A text as search compares it: compatibility forms, case and the accents of Latin, Greek, Cyrillic, Hebrew and Arabic
 * folded, letters such as Turkish dotless ı or Polish ł made plain. Marks of other scripts stay: in Hindi or Thai they are
 * letters, not accents; but for the dot of Hindi (nukta), which is often left out in typing.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u093c]/g, '')
    .toLowerCase()
    .replace(/[ıßæœøłđ]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC');
