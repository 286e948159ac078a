import type { ImportBundle, ImportFile } from '@/lib/core/import/import-file';
import type { ImportItem } from '@/lib/core/import/import-item';
import type { ImportKind } from '@/lib/core/import/import-kind';
import { errorRow } from '@/lib/core/import/import-row';
import { openTable } from '@/lib/core/import/import-tables';
import type { ImportRow } from '@/lib/core/import/imported-link';
import { bookmarkLink } from '@/lib/core/import/sources/bookmarks';
import { firefoxBookmarks } from '@/lib/core/import/sources/firefox-bookmarks';
import { instapaperLink } from '@/lib/core/import/sources/instapaper';
import { omnivoreLinks } from '@/lib/core/import/sources/omnivore';
import { pocketLink } from '@/lib/core/import/sources/pocket';
import { wholeText } from '@/lib/core/import/whole-text';
import { otherTasks } from '@/lib/core/other-tasks';
import { foundLinks } from '@/lib/dom/import/found-links';
import { largeInertDocument } from '@/lib/dom/inert-document';
import { withBodies } from './import-bodies';

/** Reads a file of its kind, item by item. In `bundle` lies what was chosen together with it, such as bodies and pictures. */
export type ImportReader = (file: ImportFile, bundle: ImportBundle) => AsyncIterable<ImportItem>;

/** Code units of a file that must be read as a whole. */
const longestWhole = 200_000_000;

/** How a file of each kind is read: the one place where a kind plugs in. A backup is not read here but restored. */
export const importReaders: Readonly<Partial<Record<ImportKind, ImportReader>>> = {
  'pocket-csv': tableRows,
  'instapaper-csv': tableRows,
  'raindrop-csv': tableRows,
  'readwise-csv': tableRows,
  'matter-csv': (file, bundle) => withBodies(tableRows(file), file, bundle),
  'pocket-html': (file) => htmlRows(file, pocketLink),
  'instapaper-html': (file) => htmlRows(file, instapaperLink),
  'bookmarks-html': (file) => htmlRows(file, bookmarkLink),
  'bookmarks-json': (file) => jsonRows(file, firefoxBookmarks),
  'omnivore-json': (file, bundle) => withBodies(jsonRows(file, omnivoreLinks), file, bundle),
  markdown: notes,
};

/** The parsers of Markdown and YAML are large, and of use for nothing else. */
async function* notes(file: ImportFile, bundle: ImportBundle): AsyncGenerator<ImportItem> {
  const { noteItems } = await import('./import-notes');
  yield* noteItems(file, bundle);
}

async function* tableRows(file: ImportFile): AsyncGenerator<ImportRow> {
  const table = await openTable(file.pieces());
  if (table) yield* table.rows;
}

async function* htmlRows(file: ImportFile, read: typeof bookmarkLink): AsyncGenerator<ImportRow> {
  const html = await wholeText(file, longestWhole);
  if (html === null) return yield errorRow(1, 'row-too-long');
  // Most of a bookmark file are pictures, which would be parsed for nothing.
  const page = await largeInertDocument(html.replace(/ icon="[^"]*"/gi, ''), otherTasks);
  for (const found of foundLinks(page)) yield read(found);
}

/** The parser is of use for nothing else. */
async function* jsonRows(file: ImportFile, read: typeof omnivoreLinks): AsyncGenerator<ImportRow> {
  const json = await wholeText(file, longestWhole);
  if (json === null) return yield errorRow(1, 'row-too-long');
  const { readJson } = await import('@/lib/core/import/read-json');
  yield* read(await readJson(json, otherTasks));
}
