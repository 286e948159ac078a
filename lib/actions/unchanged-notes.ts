import type { ChosenFolder } from '@/lib/core/export/chosen-folder';
import type { ExportRequest } from '@/lib/core/export/export-request';
import type { KnownNote } from '@/lib/core/export/known-notes';
import { madeFrom, type NoteSource } from '@/lib/core/export/made-from';
import { fileOf, folderOf } from '@/lib/core/export/note-names';
import type { Failure } from '@/lib/core/failure';
import { onceEach } from '@/lib/core/once-each';
import { ok, type Result } from '@/lib/core/result';
import type { KnownFolder } from './known-folder';

/** What tells without its text whether a clip's note is still what it would be written as. */
export interface UnchangedTools {
  readSources: (ids: readonly string[]) => AsyncIterable<readonly NoteSource[]>;
  /** Lets the page answer its reader. */
  breathe: () => Promise<void>;
}

/**
 * Those of the clips asked for whose notes lie in the folder, with their pictures, and were made from what the clips are now: nothing is
 * to be written of them. What the files hold is not looked at: it does not matter as long as there is nothing else to write. `by` as in `writtenBy`.
 */
export async function unchangedNotes(
  { ids, onProgress, signal }: ExportRequest,
  by: string,
  folder: ChosenFolder,
  { notes }: KnownFolder,
  { readSources, breathe }: UnchangedTools,
): Promise<Result<ReadonlySet<string>, Failure>> {
  const unchanged = new Set<string>();
  const namesIn = onceEach(folder.list);
  const known = ids.filter((id) => notes.get(id)?.madeFrom);
  if (known.length === 0) return ok(unchanged);
  for await (const sources of readSources(known)) {
    if (signal.aborted) break;
    const made = await Promise.all(sources.map((source) => madeFrom(source, by)));
    for (const [place, { clip }] of sources.entries()) {
      const note = notes.get(clip.id);
      if (!note || note.madeFrom !== made[place]) continue;
      const lies = await liesWhole(note, namesIn);
      if (!lies.ok) return lies;
      if (lies.value) unchanged.add(clip.id);
    }
    onProgress(unchanged.size, ids.length);
    await breathe();
  }
  return ok(unchanged);
}

/** Whether a note and all pictures that it shows are still there. */
async function liesWhole(
  { file, pictures }: Pick<KnownNote, 'file' | 'pictures'>,
  namesIn: ChosenFolder['list'],
): Promise<Result<boolean, Failure>> {
  for (const path of [file, ...pictures]) {
    const names = await namesIn(folderOf(path));
    if (!names.ok) return names;
    if (!names.value.has(fileOf(path))) return ok(false);
  }
  return ok(true);
}
