/** Decimal digits of Arabic, India and Thailand, and the wide ones of East Asia. */
const otherDigits = /[٠-٩۰-۹०-९০-৯๐-๙０-９]/g;

export const hasDigit = (text: string): boolean => /\d/.test(text) || text.search(otherDigits) > -1;

/** A text with the digits of ASCII in place of others. */
export const withAsciiDigits = (text: string): string => text.replace(otherDigits, asciiDigit);

/** The blocks of India's scripts start at 6, the others at 0. */
const asciiDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String(code > 0x900 && code < 0xe00 ? (code & 15) - 6 : code & 15);
};
