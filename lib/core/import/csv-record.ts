/** Whether a record is complete, goes on in the next line, or has a quotation mark where none may be. */
export type RecordState = 'whole' | 'open' | 'broken';

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
      let at = 0;
      quoted?.push('\n');
      for (;;) {
        if (quoted) {
          const end = line.indexOf('"', at);
          quoted.push(line.slice(at, end < 0 ? line.length : end));
          if (end < 0) return 'open';
          at = end + 2;
          if (line[end + 1] === '"') {
            quoted.push('"');
            continue;
          }
          cells.push(quoted.join(''));
          quoted = null;
          if (end + 1 === line.length) return 'whole';
          if (line[end + 1] !== delimiter) return 'broken';
        } else if (line[at] === '"') {
          quoted = [];
          at += 1;
        } else {
          const end = line.indexOf(delimiter, at);
          cells.push(line.slice(at, end < 0 ? line.length : end));
          if (end < 0) return 'whole';
          at = end + 1;
        }
      }
    },
  };
}
