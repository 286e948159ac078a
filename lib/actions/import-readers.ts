import type { ImportBundle, ImportFile } from '@/lib/core/import/import-file';
import type { ImportItem } from '@/lib/core/import/import-item';
import type { ImportKind } from '@/lib/core/import/import-kind';
import { openTable } from '@/lib/core/import/import-tables';

/** Reads a file of its kind, item by item. In `bundle` lies what was chosen together with it, such as bodies and pictures. */
export type ImportReader = (file: ImportFile, bundle: ImportBundle) => AsyncIterable<ImportItem>;

async function* tableItems(file: ImportFile): AsyncGenerator<ImportItem> {
  const table = await openTable(file.pieces());
  if (table) yield* table.rows;
}

/** How a file of each kind is read: the one place where a kind plugs in. A backup is not read here but restored. */
export const importReaders: Readonly<Partial<Record<ImportKind, ImportReader>>> = {
  'pocket-csv': tableItems,
  'instapaper-csv': tableItems,
  'raindrop-csv': tableItems,
  'readwise-csv': tableItems,
  'matter-csv': tableItems,
};
