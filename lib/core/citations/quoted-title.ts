/**
 * A title between double quotation marks as the MLA and Chicago have it: marks within it single, the full stop inside
 * unless the title brings a mark of its own.
 */
export const quotedTitle = (title: string): string => `“${singleMarks(withStop(title))}”`;

/** A text and its full stop, American: within a closing quotation mark, none after another mark that ends a sentence. */
export function withStop(text: string): string {
  if (/[.?!…。？！؟]['’”"»）)\]]*$/u.test(text)) return text;
  return closesQuotation(text) ? `${text.slice(0, -1)}.${text.slice(-1)}` : `${text}.`;
}

/** A straight mark closes only where another opened; one alone is an inch. */
const closesQuotation = (text: string): boolean =>
  text.endsWith('”') || (text.endsWith('"') && text.split('"').length % 2 === 1);

/** Straight marks become single only in pairs. */
const singleMarks = (title: string): string =>
  title
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
