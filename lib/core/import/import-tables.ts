import { linesOf } from '../archive/lines-of';
import { csvRecord } from './csv-record';
import { type CsvRow, csvRows } from './csv-rows';
import { errorRow, importRow } from './import-row';
import { type ImportRow, longest } from './imported-link';
import { columnKey, rowFields } from './row-fields';
import { instapaperTable } from './sources/instapaper';
import { matterTable } from './sources/matter';
import { pocketTable } from './sources/pocket';
import { raindropTable } from './sources/raindrop';
import { readwiseTable } from './sources/readwise';

const sources = [pocketTable, instapaperTable, raindropTable, readwiseTable, matterTable] as const;
type Source = (typeof sources)[number];
export type TableKind = Source['kind'];

/** Spreadsheets write others than the comma; which it is, is only believed where it makes a known header of the first line. */
const delimiters = [',', ';', '\t'];

/** Each row is read by all of them: a header of thousands would make an hour of a small file. */
const mostColumns = 200;

interface Header {
  source: Source;
  delimiter: string;
  columns: readonly string[];
}

/** What the first line of a table says; null where no source is known by it. */
export function readHeader(line: string): Header | null {
  for (const delimiter of delimiters) {
    const record = csvRecord(delimiter);
    if (record.feed(line) !== 'whole' || record.cells.length > mostColumns) continue;
    const columns = record.cells.map(columnKey);
    const source = sources.find(({ needs }) => needs.every((name) => columns.includes(name)));
    if (source) return { source, delimiter, columns: record.cells };
  }
  return null;
}

/** Null where the text is no table of a known source. */
export async function openTable(
  pieces: AsyncIterable<string>,
): Promise<{ kind: TableKind; rows: AsyncGenerator<ImportRow> } | null> {
  const end = { isBreak: true };
  const lines = linesOf(watched(pieces, end), longest.row);
  for (let step = await lines.next(); !step.done; step = await lines.next()) {
    if (step.value.text?.trim() === '') continue;
    const header = step.value.text === null ? null : readHeader(step.value.text);
    if (header) return { kind: header.source.kind, rows: rowsOf(csvRows(lines, header.delimiter), header, end) };
    break;
  }
  await lines.return(undefined);
  return null;
}

/** The pieces without a byte order mark; `end` tells of the last one whether it ended with a line break. */
async function* watched(pieces: AsyncIterable<string>, end: { isBreak: boolean }): AsyncGenerator<string> {
  let isFirst = true;
  for await (const piece of pieces) {
    if (!piece) continue;
    end.isBreak = piece.endsWith('\n');
    yield isFirst ? piece.replace(/^\ufeff/, '') : piece;
    isFirst = false;
  }
}

async function* rowsOf(
  rows: AsyncGenerator<CsvRow>,
  header: Header,
  end: { isBreak: boolean },
): AsyncGenerator<ImportRow> {
  // A row short of values is the last one of a file that was cut off, or a spreadsheet left out what was empty: the last but one is known.
  let step = await rows.next();
  while (!step.done) {
    const row = step.value;
    step = await rows.next();
    yield linkOf(row, header, step.done === true && !end.isBreak);
  }
}

function linkOf(row: CsvRow, { source, columns }: Header, mayBeCut: boolean): ImportRow {
  if (row.kind === 'broken') return errorRow(row.line, row.problem, {}, row.lines);
  const values = columns.map((name, place) => [name, row.cells[place] ?? ''] as const);
  const fields = rowFields(values);
  const parts = source.read(fields);
  if (row.cells.slice(columns.length).some((cell) => cell.trim())) return errorRow(row.line, 'too-many-values', parts);
  if (mayBeCut && row.cells.length < columns.length) return errorRow(row.line, 'ends-early', parts);
  return importRow(row.line, fields, parts);
}
