import { UnreadableFile } from '@/lib/browser/text-of-file';
import { type ChosenFolder, isHollow } from '@/lib/core/export/chosen-folder';
import type { FolderReport } from '@/lib/core/export/export-request';
import { madeFrom } from '@/lib/core/export/made-from';
import { ManifestText } from '@/lib/core/export/manifest-text';
import { folderOf, noteNames } from '@/lib/core/export/note-names';
import type { NotePath } from '@/lib/core/export/note-path';
import { picturePaths } from '@/lib/core/export/picture-path';
import { manifestEntry, manifestName } from '@/lib/core/export-manifest';
import { type Failure, failure } from '@/lib/core/failure';
import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import { fail, ok, type Result } from '@/lib/core/result';
import { sha256Of, sha256OfBytes } from '@/lib/core/sha256-of';
import type { ExportNote, ExportPlace } from './export-notes';
import type { KnownFolder } from './known-folder';

/** What is to become of a note: what lies at its place stays as it is unless Newsclip wrote it and nobody has changed it since. */
type Fate = 'write' | 'unchanged' | 'leave';

interface Placed {
  file: string;
  fate: Fate;
}

/** Notes and pictures as they go into a folder in which others may lie, of earlier exports and of the reader's own. */
export class FolderNotes implements ExportPlace {
  readonly #folder: ChosenFolder;
  readonly #known: KnownFolder;
  readonly #by: string;
  readonly #nameOf: (path: NotePath) => string;
  readonly #manifest: ManifestText;
  /** Clips whose entry is in the manifest already. */
  readonly #entered = new Set<string>();
  /** Paths of pictures that do not lie in the folder yet. */
  readonly #missing = new Set<string>();
  readonly #leftAlone: string[] = [];
  #unchanged = 0;
  #written = 0;

  /** `by` as in `writtenBy`, `now` in epoch milliseconds. */
  constructor(folder: ChosenFolder, known: KnownFolder, by: string, now: number) {
    this.#folder = folder;
    this.#known = known;
    this.#by = by;
    this.#nameOf = noteNames([...known.notes.values()].map(({ file }) => file));
    this.#manifest = new ManifestText(now);
  }

  get files(): number {
    return this.#written;
  }

  get report(): FolderReport {
    return { unchanged: this.#unchanged, leftAlone: this.#leftAlone };
  }

  /** So many notes are neither read nor written, and their entries stay. */
  leaveAsTheyAre(count: number): void {
    this.#unchanged += count;
  }

  /** A note stays where it is, whatever its clip is called by now: links to it must not break. */
  folderOf(clipId: string): string | null {
    const known = this.#known.notes.get(clipId);
    return known ? folderOf(known.file) : null;
  }

  async pathOf(image: KeptImage): Promise<string | null> {
    for (const path of picturePaths(image)) {
      const lying = await this.#folder.find(path);
      if (!lying.ok) return null;
      if (lying.value === null || isHollow(lying.value)) this.#missing.add(path);
      else if (lying.value.kind === 'folder') continue;
      else if (!this.#known.pictures.has(path) && (await hashOf(lying.value.file)) !== image.hash) continue;
      return path;
    }
    return null;
  }

  /** Writes what is new of a note: its pictures, then the note, then its entry. */
  async put(note: ExportNote): Promise<Result<null, Failure>> {
    const { stored, text, pictures, images } = note;
    const [sha256, from] = await Promise.all([sha256Of(text), this.#madeFrom(note)]);
    const placed = await this.#placeOf(note, sha256);
    if (!placed.ok) return placed;
    const { file, fate } = placed.value;
    if (fate === 'leave') {
      this.#leftAlone.push(file);
      return ok(null);
    }
    for (const [path, image] of images) {
      const written = this.#missing.has(path) ? await this.#folder.write(path, image) : ok(null);
      if (!written.ok) return written;
    }
    if (fate === 'write') {
      const written = await this.#folder.write(file, text);
      if (!written.ok) return written;
      this.#written += 1;
    } else this.#unchanged += 1;
    this.#entered.add(stored.clip.id);
    this.#manifest.add(manifestEntry({ ...stored, file, sha256, pictures, madeFrom: from }));
    return ok(null);
  }

  /** Null where a picture that is kept stays on the web: it may find its place another time. */
  async #madeFrom({ stored, pictures }: ExportNote): Promise<string | null> {
    const { clip, highlights, pictures: kept = new Map() } = stored;
    if (pictures.length < kept.size) return null;
    const shown = [...kept].map(([address, { hash }]) => ({ address, sha256: hash }));
    return madeFrom({ clip, highlights, pictures: shown }, this.#by);
  }

  /** Writes the manifest: of what was put now, and of what lay there before. */
  async end(): Promise<Result<null, Failure>> {
    if (this.#entered.size === 0) return ok(null);
    try {
      for await (const { clipId, entry } of this.#known.entries()) {
        if (!this.#entered.has(clipId)) this.#manifest.add(entry);
      }
    } catch (error) {
      if (error instanceof UnreadableFile) return fail(failure('folder-refused', error.message));
      throw error;
    }
    return this.#folder.write(manifestName, this.#manifest.toBlob());
  }

  async #placeOf({ stored, path }: ExportNote, sha256: string): Promise<Result<Placed, Failure>> {
    const known = this.#known.notes.get(stored.clip.id);
    if (known) return this.#fateAt(known.file, sha256, known.sha256);
    for (;;) {
      const found = await this.#fateAt(this.#nameOf(path), sha256, null);
      if (!found.ok || found.value.fate !== 'leave') return found;
    }
  }

  /** `known` is what Newsclip wrote there; null where it does not know of having written there. */
  async #fateAt(file: string, sha256: string, known: string | null): Promise<Result<Placed, Failure>> {
    const lying = await this.#folder.find(file);
    if (!lying.ok) return lying;
    if (lying.value === null || isHollow(lying.value)) return ok({ file, fate: 'write' });
    if (sha256 === known) return ok({ file, fate: 'unchanged' });
    if (lying.value.kind === 'folder') return ok({ file, fate: 'leave' });
    const lies = await hashOf(lying.value.file);
    // An export that was cut short wrote it before it could say so.
    if (lies === sha256) return ok({ file, fate: 'unchanged' });
    return ok({ file, fate: lies !== null && lies === known ? 'write' : 'leave' });
  }
}

/** Null where the file cannot be read: it is then as if somebody had changed it. */
async function hashOf(file: Blob): Promise<string | null> {
  try {
    return await sha256OfBytes(await file.arrayBuffer());
  } catch {
    return null;
  }
}
