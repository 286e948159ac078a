/**
 * What JSON lets stand in a string and YAML does not: DEL, the C1 controls (one of them a line break), the line and
 * paragraph separators, the byte order mark and two code points that are no characters. YAML 1.2.2, section 5.1.
 */
const notPrintable = /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g;

/**
 * A YAML scalar that reads back as `value` whatever it holds: a JSON string is a double-quoted YAML scalar. Half a
 * surrogate pair is no text in any file; it becomes U+FFFD.
 */
export const yamlString = (value: string): string =>
  JSON.stringify(value.toWellFormed()).replace(
    notPrintable,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
