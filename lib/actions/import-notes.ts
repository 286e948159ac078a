import type { ImportBundle, ImportFile } from '@/lib/core/import/import-file';
import type { ImportItem } from '@/lib/core/import/import-item';
import { errorRow } from '@/lib/core/import/import-row';
import { folderOf, stemOf } from '@/lib/core/import/markdown/beside-note';
import { type ManifestEntry, manifestOf } from '@/lib/core/import/markdown/manifest-of';
import { wholeText } from '@/lib/core/import/whole-text';
import { readNote } from './read-note';

/** UTF-16 units: no article is longer, and a page that reads more stands still for too long. */
const longestNote = 4_000_000;

/** UTF-16 units of the manifest of some 100,000 clips. */
const longestManifest = 400_000_000;

/** A note, as `docs/formats/markdown-import.md` says; with the manifest of its export, where that was chosen with it. */
export async function* noteItems(file: ImportFile, bundle: ImportBundle): AsyncGenerator<ImportItem> {
  const text = await wholeText(file, longestNote);
  if (text === null) {
    yield errorRow(1, 'note-too-large', { title: stemOf(file.name) });
    return;
  }
  const { folder, known } = await exportOf(file.name, bundle);
  const item = await readNote(text, { name: file.name.slice(folder.length), known, now: Date.now() });
  yield item.kind === 'record' ? { ...item, pictures: picturesOf(known, folder, bundle) } : item;
}

const picturesOf = (known: ManifestEntry | null, folder: string, bundle: ImportBundle) =>
  known?.pictures.flatMap(({ address, file: name }) => {
    const file = bundle.get(folder + name);
    return file ? [{ address, file }] : [];
  });

type Manifest = ReadonlyMap<string, ManifestEntry>;

/** What was read of the manifests that lie in a bundle, by their names. */
const manifests = new WeakMap<ImportBundle, Map<string, Promise<Manifest | null>>>();

/** The export that a note lies in, by the nearest manifest above it, and what that tells of the note. */
async function exportOf(name: string, bundle: ImportBundle): Promise<{ folder: string; known: ManifestEntry | null }> {
  for (let folder = folderOf(name); ; folder = folderOf(folder.slice(0, -1))) {
    const manifest = await manifestIn(folder, bundle);
    if (manifest) return { folder, known: manifest.get(name.slice(folder.length).normalize('NFC')) ?? null };
    if (!folder) return { folder, known: null };
  }
}

function manifestIn(folder: string, bundle: ImportBundle): Promise<Manifest | null> {
  const read = manifests.get(bundle) ?? new Map<string, Promise<Manifest | null>>();
  manifests.set(bundle, read);
  const known = read.get(folder);
  if (known) return known;
  const file = bundle.get(`${folder}manifest.json`);
  const manifest = file
    ? wholeText(file, longestManifest).then((text) => (text && manifestOf(text)) || null)
    : Promise.resolve(null);
  read.set(folder, manifest);
  return manifest;
}
