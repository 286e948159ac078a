/**
 * A title between double quotation marks as the MLA and Chicago have it: marks within it single, `stop` inside unless the
 * title brings its own.
 */
export function quotedTitle(title: string, stop: '.' | ','): string {
  const inner = singleMarks(title);
  return `“${withStop(inner, stop)}”`;
}

/** A text and the mark that ends it, unless one stands there already. */
export const withStop = (text: string, stop: '.' | ','): string =>
  /[.?!…。？！؟]['’”"»）)\]]*$/u.test(text) ? text : `${text}${stop}`;

/** Straight marks become single only in pairs: one alone is an inch, or a mistake that is not ours to mend. */
const singleMarks = (title: string): string =>
  title
    .replace(/"([^"]*)"/g, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
