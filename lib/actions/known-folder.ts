import { textOfFile, UnreadableFile } from '@/lib/browser/text-of-file';
import { type ChosenFolder, isHollow } from '@/lib/core/export/chosen-folder';
import { type KnownNote, knownNotes, NoManifest } from '@/lib/core/export/known-notes';
import { manifestName } from '@/lib/core/export-manifest';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';

/** What earlier exports into a folder have left there, as its manifest says. */
export interface KnownFolder {
  /** The notes by their clips. */
  notes: ReadonlyMap<string, Omit<KnownNote, 'clipId' | 'entry'>>;
  /** Paths of the pictures. */
  pictures: ReadonlySet<string>;
  /** All of them again, with their entries: those are too much to be held. */
  entries: () => AsyncIterable<KnownNote>;
}

/** A failure where what lies there as a manifest is none of Newsclip's, or is damaged: it may be somebody's file, and it tells nothing. */
export async function readFolder(folder: ChosenFolder): Promise<Result<KnownFolder, Failure>> {
  const found = await folder.find(manifestName);
  if (!found.ok) return found;
  if (found.value === null || isHollow(found.value))
    return ok({ notes: new Map(), pictures: new Set(), entries: noEntries });
  if (found.value.kind === 'folder') return fail(failure('folder-not-ours'));
  const source = textOfFile(found.value.file);
  const entries = () => knownNotes(source);
  const notes = new Map<string, Omit<KnownNote, 'clipId' | 'entry'>>();
  const pictures = new Set<string>();
  try {
    for await (const { clipId, entry: _entry, ...note } of entries()) {
      notes.set(clipId, note);
      for (const picture of note.pictures) pictures.add(picture);
    }
  } catch (error) {
    if (error instanceof NoManifest) return fail(failure('folder-not-ours'));
    if (error instanceof UnreadableFile) return fail(failure('folder-refused', error.message));
    throw error;
  }
  return ok({ notes, pictures, entries });
}

async function* noEntries(): AsyncGenerator<KnownNote> {}
