import { saveFile } from '@/lib/browser/downloads';
import type { ExportFile } from '@/lib/core/export/export-file';
import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import { ManifestText } from '@/lib/core/export/manifest-text';
import { noteNames } from '@/lib/core/export/note-names';
import { picturePaths } from '@/lib/core/export/picture-path';
import { manifestEntry } from '@/lib/core/export-manifest';
import type { Failure } from '@/lib/core/failure';
import { localDay } from '@/lib/core/front-matter';
import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import { fail, ok, type Result } from '@/lib/core/result';
import { sha256Of } from '@/lib/core/sha256-of';
import { refusalOf, type TemplateProblem } from '@/lib/core/template/template-problem';
import { say } from '@/lib/core/words';
import { attempt } from '@/lib/store';
import { type ExportPlace, exportNotes, type NoteTools, pageNoteTools } from './export-notes';
import type { NoteWriter } from './note';
import { zipOf } from './zip-of';

/** The same as `NoteTools`, and what saves the file. */
export interface ExportTools extends NoteTools {
  save: (content: Blob, name: string) => void;
}

const pageTools: ExportTools = { ...pageNoteTools, save: saveFile };

/**
 * Saves clips as one zip: a folder with a Markdown file a clip, in the order asked for, the kept pictures that they show, and
 * `manifest.json`. Clips are read, written and forgotten one after another. Where one cannot be written by the reader's template, nothing is
 * saved. It is not compressed: deflate takes 2.5 times as long for text that is small.
 */
export async function exportClips(
  request: ExportRequest,
  tools: ExportTools = pageTools,
): Promise<Result<Exported, Failure>> {
  const writer = await tools.writer();
  if (!writer.ok) return fail(refusalOf(writer.problem));
  const now = tools.now();
  const name = say('file.clips', localDay(now));
  const count: Count = { files: 0, problem: null };
  const archive = await attempt(() => zipOf(within(name, zipFiles(request, writer.value, tools, now, count))));
  if (request.signal.aborted) return ok({ files: 0, skipped: 0, cancelled: true });
  if (!archive.ok) return archive;
  if (count.problem) return fail(refusalOf(count.problem));
  tools.save(archive.value, `${name}.zip`);
  return ok({ files: count.files, skipped: request.ids.length - count.files, cancelled: false });
}

interface Count {
  files: number;
  /** Why the reader's template could not write a clip; null as long as it can. */
  problem: TemplateProblem | null;
}

async function* within(folder: string, files: AsyncIterable<ExportFile>): AsyncGenerator<ExportFile> {
  for await (const file of files) yield { ...file, name: `${folder}/${file.name}` };
}

async function* zipFiles(
  request: ExportRequest,
  write: NoteWriter,
  tools: NoteTools,
  now: number,
  count: Count,
): AsyncGenerator<ExportFile> {
  const nameOf = noteNames();
  const manifest = new ManifestText(now);
  for await (const note of exportNotes(request, write, tools, emptyPlace)) {
    if (!note.ok) {
      count.problem = note.problem;
      return;
    }
    const { stored, path, text, pictures, images } = note.value;
    const lastModified = stored.clip.clippedAt;
    for (const [name, input] of images) yield { name, input, lastModified };
    const file = nameOf(path);
    yield { name: file, input: text, lastModified };
    manifest.add(manifestEntry({ ...stored, file, sha256: await sha256Of(text), pictures }));
    count.files += 1;
  }
  yield { name: 'manifest.json', input: manifest.toBlob(), lastModified: now };
}

/** A zip begins with nothing in it. */
const emptyPlace: ExportPlace = {
  folderOf: () => null,
  pathOf: async (image) => {
    const [path] = picturePaths(image);
    return path !== undefined && (await isReadable(image)) ? path : null;
  },
};

/** Whether the browser still has the file of a picture: it would not say so before the whole zip fails. */
async function isReadable({ picture }: KeptImage): Promise<boolean> {
  try {
    await picture.slice(0, 1).arrayBuffer();
    return true;
  } catch {
    return false;
  }
}
