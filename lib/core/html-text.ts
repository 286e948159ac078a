/** A text as HTML, or within a quoted value of it; a character that no document may hold becomes the sign for that. */
export const htmlText = (words: string): string =>
  words
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
