/** Characters that no XML document may hold, however they are written (XML 1.0, 2.2). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are meant
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Without what XML cannot hold; half a character becomes the sign for one that is not known. */
export const withoutForbidden = (text: string): string => text.toWellFormed().replace(forbidden, '');

/** A text as XML, or within a quoted value of it. */
export const xmlText = (text: string): string =>
  withoutForbidden(text).replace(/[&<>"'\r\n\t]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** The same for what must not be empty, as a title: where nothing of it can be seen, a dash. */
export const xmlTitle = (text: string): string => xmlText(withoutForbidden(text).trim()) || '–';
