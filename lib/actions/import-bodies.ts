import { UnreadableFile } from '@/lib/browser/text-of-file';
import type { ImportBundle, ImportFile } from '@/lib/core/import/import-file';
import type { ImportItem } from '@/lib/core/import/import-item';
import { type ImportedLink, type ImportRow, longest } from '@/lib/core/import/imported-link';
import { linkRecord, withText } from '@/lib/core/import/link-record';
import { cutAt } from '@/lib/core/import/settled-text';
import { wholeText } from '@/lib/core/import/whole-text';
import { importedText } from '@/lib/dom/import/imported-text';
import { newClipId } from './new-clip-id';

/** Code units of an article's HTML. */
const longestBody = 24_000_000;

/** Rows with the articles that lie beside their file in the same bundle: such a link is a whole clip. What was highlighted stands in its note. */
export async function* withBodies(
  rows: AsyncIterable<ImportRow> | Iterable<ImportRow>,
  { name }: ImportFile,
  bundle: ImportBundle,
): AsyncGenerator<ImportItem> {
  const folder = name.slice(0, name.lastIndexOf('/') + 1);
  const find = (wanted: string): ImportFile | undefined => bundle.get(`${folder}${wanted}`);
  for await (const row of rows) {
    const named = row.kind === 'link' ? row.link.bodyFile : null;
    if (row.kind !== 'link' || !named) {
      yield row;
      continue;
    }
    const marked = await read(find(named.replace(/^content\/(.*)\.html$/, 'highlights/$1.md')), longest.note);
    const html = await read(find(named) ?? find(`${named}.html`), longestBody);
    const link = marked && marked !== html ? withHighlights(row.link, marked) : row.link;
    const text = html === null ? null : importedText(html, link.url);
    if (!text) yield { ...row, link };
    else {
      const now = Date.now();
      const id = newClipId(link.addedAt ?? now);
      yield { kind: 'record', place: row.place, record: withText(linkRecord(link, { id, now }), text) };
    }
  }
}

/** A text that belongs to a link; null where there is none, or none that can be read: the link itself is whole all the same. */
async function read(file: ImportFile | undefined, most: number): Promise<string | null> {
  try {
    return file ? await wholeText(file, most) : null;
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

const withHighlights = (link: ImportedLink, marked: string): ImportedLink => ({
  ...link,
  note: cutAt([link.note, marked.trim()].filter(Boolean).join('\n\n'), longest.note),
});
