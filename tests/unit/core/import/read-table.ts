import { openTable, type TableKind } from '@/lib/core/import/import-tables';
import type { ImportedLink, ImportRow } from '@/lib/core/import/imported-link';

/** A text that comes in pieces of so many code units. */
export async function* inPieces(text: string, length = 7): AsyncGenerator<string> {
  for (let start = 0; start < text.length; start += length) yield text.slice(start, start + length);
}

/** What is read of a table; null where it is none. */
export async function readTable(
  text: string,
  pieceLength?: number,
): Promise<{ kind: TableKind; rows: ImportRow[] } | null> {
  const table = await openTable(inPieces(text, pieceLength));
  if (!table) return null;
  const rows: ImportRow[] = [];
  for await (const row of table.rows) rows.push(row);
  return { kind: table.kind, rows };
}

/** The rows of a table; that it is none ends the test. */
export async function rowsOf(text: string, pieceLength?: number): Promise<ImportRow[]> {
  const table = await readTable(text, pieceLength);
  if (!table) throw new Error('No table');
  return table.rows;
}

export const linksIn = (rows: readonly ImportRow[]): ImportedLink[] =>
  rows.flatMap((row) => (row.kind === 'link' ? [row.link] : []));

export const problemsIn = (rows: readonly ImportRow[]): string[] =>
  rows.flatMap((row) => (row.kind === 'error' ? [`${row.place} ${row.problem}`] : []));

/** A link of which a file says nothing but the address. */
export const bareLink = (url: string): ImportedLink => ({
  url,
  title: null,
  addedAt: null,
  tags: [],
  state: 'unread',
  favourite: false,
  progress: null,
  note: '',
  author: null,
  publisher: null,
  publishedAt: null,
  description: null,
  bodyFile: null,
});

const needsQuotes = /[",;\t\r\n]/;

/** A table as RFC 4180 has it. */
export const csvOf = (rows: readonly (readonly string[])[], delimiter = ',', lineEnd = '\r\n'): string =>
  rows
    .map((row) =>
      row.map((cell) => (needsQuotes.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter),
    )
    .map((line) => line + lineEnd)
    .join('');
