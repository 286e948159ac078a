import { saveFile } from '@/lib/browser/downloads';
import type { ExportFile } from '@/lib/core/export/export-file';
import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import { ManifestText } from '@/lib/core/export/manifest-text';
import { noteNames } from '@/lib/core/export/note-names';
import { picturePaths } from '@/lib/core/export/picture-path';
import { manifestEntry, manifestName } from '@/lib/core/export-manifest';
import type { Failure } from '@/lib/core/failure';
import { localDay } from '@/lib/core/front-matter';
import { fail, ok, type Result } from '@/lib/core/result';
import { sha256OfBytes } from '@/lib/core/sha256-of';
import { refusalOf, type TemplateProblem } from '@/lib/core/template/template-problem';
import { Utf8Bytes } from '@/lib/core/utf8-bytes';
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

/** Notes that are being hashed: their clips are in memory until then. */
const hashedAtOnce = 100;

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
  // The next notes are written while the last ones are being hashed.
  const entries: Promise<string>[] = [];
  const enter = async (count: number) => {
    for (const entry of await Promise.all(entries.splice(0, count))) manifest.add(entry);
  };
  const utf8 = new Utf8Bytes();
  for await (const note of exportNotes(request, write, tools, emptyPlace)) {
    if (!note.ok) {
      count.problem = note.problem;
      return;
    }
    const { stored, path, text, pictures, images } = note.value;
    const lastModified = stored.clip.clippedAt;
    for (const [name, input] of images) yield { name, input, lastModified };
    const file = nameOf(path);
    const bytes = utf8.of(text);
    // It takes a copy of the bytes before it begins.
    entries.push(sha256OfBytes(bytes).then((sha256) => manifestEntry({ ...stored, file, sha256, pictures })));
    yield { name: file, input: bytes, lastModified };
    if (entries.length >= hashedAtOnce) await enter(hashedAtOnce / 2);
    count.files += 1;
  }
  await enter(entries.length);
  yield { name: manifestName, input: manifest.toBlob(), lastModified: now };
}

/** A zip begins with nothing in it. */
const emptyPlace: ExportPlace = {
  folderOf: () => null,
  pathOf: async (image) => picturePaths(image)[0] ?? null,
};
