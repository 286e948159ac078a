/** Whether a record is complete, goes on in the next line, or has a quotation mark where none may be. */
type RecordState = 'whole' | 'open' | 'broken';

export interface CsvRecord {
  cells: readonly string[];
  /** Reads one more line of it. */
  feed(line: string): RecordState;
}

/**
 * A record of RFC 4180, line by line. A quotation mark within a cell that does not begin with one is a letter like any other. After the
 * one that ends a cell nothing but `delimiter` or the end may stand: with anything else, one was missing or too many before.
 */
export function csvRecord(delimiter: string): CsvRecord {
  const cells: string[] = [];
  /** The quoted cell that has not ended yet, in parts; null between cells. */
  let quoted: string[] | null = null;

  return {
    cells,
    feed(line) {
      quoted?.push('\n');
      for (let at = 0; ; ) {
        if (!quoted && line[at] === '"') {
          quoted = [];
          at += 1;
        }
        const end = quoted ? readQuoted(line, at, quoted) : endOfPlain(line, at, delimiter);
        if (end === null) return 'open';
        cells.push(quoted?.join('') ?? line.slice(at, end));
        quoted = null;
        if (end === line.length) return 'whole';
        if (line[end] !== delimiter) return 'broken';
        at = end + 1;
      }
    },
  };
}

/** Adds what a line holds of a quoted cell to `parts`. The place after its closing mark; null where it goes on in the next line. */
function readQuoted(line: string, from: number, parts: string[]): number | null {
  for (let at = from; ; ) {
    const end = line.indexOf('"', at);
    parts.push(line.slice(at, end < 0 ? line.length : end));
    if (end < 0) return null;
    if (line[end + 1] !== '"') return end + 1;
    parts.push('"');
    at = end + 2;
  }
}

function endOfPlain(line: string, from: number, delimiter: string): number {
  const end = line.indexOf(delimiter, from);
  return end < 0 ? line.length : end;
}
