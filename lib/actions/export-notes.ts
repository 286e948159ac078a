import { loadExportSettings } from '@/lib/browser/export-settings';
import type { ExportPicture } from '@/lib/core/export/export-file';
import type { ExportRequest } from '@/lib/core/export/export-request';
import type { NotePath } from '@/lib/core/export/note-path';
import { depthOf, linkFrom, picturePaths } from '@/lib/core/export/picture-path';
import { otherTasks } from '@/lib/core/other-tasks';
import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import { ok, type Result } from '@/lib/core/result';
import type { TemplateProblem } from '@/lib/core/template/template-problem';
import { mediaAddress } from '@/lib/dom/markdown/addresses';
import { type ClipForExport, readForExport } from '@/lib/store';
import { markdownWriter } from './markdown-writer';
import type { Note, NoteWriter } from './note';

/** What an export reads from and writes with; a test brings its own. */
export interface NoteTools {
  read: (ids: readonly string[]) => AsyncIterable<ClipForExport>;
  writer: () => Promise<Result<NoteWriter, TemplateProblem>>;
  now: () => number;
  /** Lets the page answer its reader. */
  breathe: () => Promise<void>;
}

export const pageNoteTools: NoteTools = {
  async *read(ids) {
    const { pictures } = await loadExportSettings();
    yield* readForExport([...ids], { pictures });
  },
  writer: async () => markdownWriter(await loadExportSettings()),
  now: Date.now,
  breathe: otherTasks,
};

/** A clip as it leaves. */
export interface ExportNote {
  stored: ClipForExport;
  /** Where the settings want it. */
  path: NotePath;
  text: string;
  /** Those that the text shows, by paths within the export. */
  pictures: readonly ExportPicture[];
  /** Those of them that no note before it has shown, by their paths. */
  images: ReadonlyMap<string, Blob>;
}

/** Where the files of an export go. */
export interface ExportPlace {
  /** The folder in which the note of a clip lies already; null where it lies nowhere yet. */
  folderOf: (clipId: string) => string | null;
  /** Where a picture is to lie that no note has shown before; null where it cannot, and keeps its address on the web. */
  pathOf: (image: KeptImage) => Promise<string | null>;
}

/** How long the page may be kept waiting, in milliseconds: within a frame. */
const longestStretch = 12;

/**
 * Clips as Markdown with links to the pictures that are kept, one read, written and forgotten after another, in the order asked for; the
 * first problem of the reader's template is the last that comes. Nothing is fetched: what is not kept stays on the web.
 */
export async function* exportNotes(
  { ids, onProgress, signal }: ExportRequest,
  write: NoteWriter,
  { read, breathe }: Pick<NoteTools, 'read' | 'breathe'>,
  place: ExportPlace,
): AsyncGenerator<Result<ExportNote, TemplateProblem>> {
  const pictures = new PicturesOfExport(place);
  let depth = 0;
  let done = 0;
  let rested = performance.now();
  for await (const stored of read(ids)) {
    if (signal.aborted) return;
    const lies = place.folderOf(stored.clip.id);
    // A link depends on how deep its note lies, which is told along with the text: mostly as deep as the one before.
    if (lies !== null) depth = depthOf(lies);
    await pictures.take(stored);
    let note = pictures.write(stored, write, depth);
    if (note.ok && lies === null && depthOf(note.value.folder) !== depth) {
      depth = depthOf(note.value.folder);
      if (pictures.shown.length > 0) note = pictures.write(stored, write, depth);
    }
    if (!note.ok) {
      yield note;
      return;
    }
    const { text, ...path } = note.value;
    yield ok({ stored, path, text, pictures: pictures.shown, images: pictures.takeNew() });
    done += 1;
    if (performance.now() - rested > longestStretch) {
      onProgress(done, ids.length);
      await breathe();
      rested = performance.now();
    }
  }
  onProgress(done, ids.length);
}

interface Placed extends ExportPicture {
  image: KeptImage;
}

/** Pictures as the notes of one export show them, each with one path. */
class PicturesOfExport {
  readonly #place: ExportPlace;
  /** Paths of those that notes have shown so far. */
  readonly #there = new Set<string>();
  /** Of the clip that is being written, by their addresses as Markdown writes them. */
  readonly #placed = new Map<string, Placed>();
  #shown = new Set<Placed>();

  constructor(place: ExportPlace) {
    this.#place = place;
  }

  /** Finds a place for each picture of a clip. */
  async take({ pictures = new Map() }: ClipForExport): Promise<void> {
    this.#placed.clear();
    for (const [address, image] of pictures) {
      const written = mediaAddress(address);
      const there = picturePaths(image).find((path) => this.#there.has(path));
      const file = there ?? ((await isReadable(image)) ? await this.#place.pathOf(image) : null);
      if (file !== null && written !== null) this.#placed.set(written, { address, sha256: image.hash, file, image });
    }
  }

  write(stored: ClipForExport, write: NoteWriter, depth: number): Result<Note, TemplateProblem> {
    this.#shown = new Set();
    if (this.#placed.size === 0) return write(stored, null);
    return write(stored, (address) => {
      const placed = this.#placed.get(address);
      if (!placed) return null;
      this.#shown.add(placed);
      return linkFrom(depth, placed.file);
    });
  }

  get shown(): ExportPicture[] {
    return [...this.#shown].map(({ image: _image, ...picture }) => picture);
  }

  /** Those of the note just written that none has shown before. */
  takeNew(): Map<string, Blob> {
    const found = new Map<string, Blob>();
    for (const { file, image } of this.#shown) {
      if (!this.#there.has(file)) found.set(file, image.picture);
      this.#there.add(file);
    }
    return found;
  }
}

/** Whether the browser still has the file of a picture: it would not say so before it is too late to do without. */
async function isReadable({ picture }: KeptImage): Promise<boolean> {
  try {
    await picture.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
