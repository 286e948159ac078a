/**
 * A text as search compares it: compatibility forms, case and the accents of Latin, Greek, Cyrillic, Hebrew and Arabic
 * folded, Turkish dotless ı as i. Marks of other scripts stay: in Hindi or Thai they are letters, not accents.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640]/g, '')
    .toLowerCase()
    .replace(/\u0131/g, 'i')
    .normalize('NFC');
