import type { Line } from '../archive/lines-of';
import { csvRecord } from './csv-record';
import { longest } from './imported-link';

/** A row of a table, or what stands where one should; `line` is its first. */
export type CsvRow =
  | { kind: 'cells'; line: number; cells: readonly string[] }
  | { kind: 'broken'; line: number; problem: 'bad-quotes' | 'row-too-long' | 'ends-early'; lines: number };

/** How many rows of a table may be taken apart again: each may be read twice, and an attack consists of nothing else. */
const mostTakenApart = 20;

/**
 * The rows of a table, one after another; no more than a row lies in memory. A quotation mark that is missing would swallow the rows up to
 * the next one: a row that proves broken costs its first line only, and from the second on the table is read anew.
 */
export async function* csvRows(lines: AsyncGenerator<Line>, delimiter: string): AsyncGenerator<CsvRow> {
  /** Lines to be read once more, the next one last. */
  const again: Line[] = [];
  let takenApart = 0;
  const next = async (): Promise<Line | null> => {
    const line = again.pop();
    if (line) return line;
    const step = await lines.next();
    return step.done ? null : step.value;
  };
  for (let first = await next(); first; first = await next()) {
    if (first.text?.trim() === '') continue;
    const { row, taken } = await readRow(first, next, delimiter);
    if (row.kind === 'broken' && taken.length > 1 && takenApart < mostTakenApart) {
      takenApart += 1;
      for (const line of taken.slice(1).reverse()) again.push(line);
      yield { ...row, lines: 1 };
    } else yield row;
  }
}

async function readRow(
  first: Line,
  next: () => Promise<Line | null>,
  delimiter: string,
): Promise<{ row: CsvRow; taken: Line[] }> {
  const record = csvRecord(delimiter);
  const taken: Line[] = [];
  const broken = (problem: 'bad-quotes' | 'row-too-long' | 'ends-early') => ({
    row: { kind: 'broken' as const, line: first.number, problem, lines: taken.length },
    taken,
  });
  let length = 0;
  for (let line: Line | null = first; line; line = await next()) {
    taken.push(line);
    length += line.text?.length ?? 0;
    if (line.text === null || length + taken.length > longest.row) return broken('row-too-long');
    const state = record.feed(line.text);
    if (state === 'broken') return broken('bad-quotes');
    if (state === 'whole') return { row: { kind: 'cells', line: first.number, cells: record.cells }, taken };
  }
  return broken('ends-early');
}
