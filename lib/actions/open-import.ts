import { textOfFile, UnreadableFile } from '@/lib/browser/text-of-file';
import { isZip, zipFiles } from '@/lib/browser/zip-files';
import { type Failure, failure } from '@/lib/core/failure';
import type { ImportBundle, ImportFile } from '@/lib/core/import/import-file';
import type { ImportItem } from '@/lib/core/import/import-item';
import { type ImportKind, importKindOf } from '@/lib/core/import/import-kind';
import { errorRow } from '@/lib/core/import/import-row';
import { fail, ok, type Result } from '@/lib/core/result';
import { importReaders } from './import-readers';
import type { Control } from './in-batches';

/** A file of an import that is understood. */
export interface ImportPart {
  name: string;
  kind: ImportKind;
  /** What it holds, from the beginning each time. Never throws for a file that cannot be read on: that is an item, the last. */
  items: () => AsyncGenerator<ImportItem>;
}

/** What was chosen, looked through but not read yet. */
export interface OpenedImport {
  parts: ImportPart[];
  /** Names of files that are nothing that Newsclip reads, or cannot be read. */
  passedOver: string[];
  /** A backup of Newsclip among them, which is to be restored; null where there is none. */
  backup: File | null;
}

/** Looks what the files that were chosen are, and those in their zips. A failure where none of them is anything that can be imported. */
export async function openImport(chosen: readonly File[], control: Control): Promise<Result<OpenedImport, Failure>> {
  const opened: OpenedImport = { parts: [], passedOver: [], backup: null };
  const loose: ImportFile[] = [];
  for (const file of chosen) {
    const name = file.webkitRelativePath || file.name;
    try {
      if (await isZip(file)) await addParts(opened, await zipFiles(file), control);
      else if ((await importKindOf(textOfFile(file).pieces())) === 'newsclip-backup') opened.backup ??= file;
      else loose.push({ name, ...textOfFile(file) });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      opened.passedOver.push(name);
    }
  }
  await addParts(opened, loose, control);
  return opened.parts.length > 0 || opened.backup ? ok(opened) : fail(failure('import-unknown'));
}

/** Files that only hold the bodies for a file of another kind beside them are not asked what they are. */
const mayBeBody = /\.(?:html?|md)$/i;
const hasBodies: readonly ImportKind[] = ['omnivore-json', 'matter-csv'];

async function addParts(opened: OpenedImport, files: readonly ImportFile[], control: Control): Promise<void> {
  const bundle: ImportBundle = new Map(files.map((file) => [file.name, file]));
  const inOrder = [...files].sort(
    (one, other) => Number(mayBeBody.test(one.name)) - Number(mayBeBody.test(other.name)),
  );
  let withBodies = false;
  for (const [place, file] of inOrder.entries()) {
    if (control.signal.aborted) return;
    if (withBodies && mayBeBody.test(file.name)) continue;
    const kind = await kindOf(file);
    const reader = kind && importReaders[kind];
    if (kind && reader) {
      withBodies ||= hasBodies.includes(kind);
      opened.parts.push({ name: file.name, kind, items: () => readOn(reader(file, bundle)) });
    } else opened.passedOver.push(file.name);
    control.onProgress(place + 1, files.length);
  }
}

async function kindOf(file: ImportFile): Promise<ImportKind | null> {
  try {
    return await importKindOf(file.pieces());
  } catch (error) {
    if (error instanceof UnreadableFile) return null;
    throw error;
  }
}

async function* readOn(items: AsyncIterable<ImportItem>): AsyncGenerator<ImportItem> {
  let last = 0;
  try {
    for await (const item of items) {
      last = item.place;
      yield item;
    }
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    yield errorRow(last + 1, 'damaged');
  }
}
