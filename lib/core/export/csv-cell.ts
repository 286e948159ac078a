/** What begins a formula, or a command to another program, when a spreadsheet opens the file. */
const formula = /^[=+\-@\t\r]/;

const special = /[",\r\n]/;

/**
 * A text as a cell of CSV (RFC 4180), for people who open the file in a spreadsheet: one that would be a formula has a `'` before it.
 * Half characters, which UTF-8 does not know, become the sign for that.
 */
export function csvCell(value: string): string {
  const words = value.toWellFormed();
  const text = formula.test(words) ? `'${words}` : words;
  return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A row of cells with its end. */
export const csvRow = (values: readonly string[]): string => `${values.map(csvCell).join(',')}\r\n`;
