import { saveFile } from '@/lib/browser/downloads';
import { loadExportSettings } from '@/lib/browser/export-settings';
import type { ExportFile } from '@/lib/core/export/export-file';
import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import { manifestEnd, manifestEntry, manifestStart } from '@/lib/core/export-manifest';
import type { Failure } from '@/lib/core/failure';
import { uniqueNames } from '@/lib/core/file-name';
import { localDay } from '@/lib/core/front-matter';
import { onceEach } from '@/lib/core/once-each';
import { otherTasks } from '@/lib/core/other-tasks';
import { fail, ok, type Result } from '@/lib/core/result';
import { sha256Of } from '@/lib/core/sha256-of';
import { refusalOf, type TemplateProblem } from '@/lib/core/template/template-problem';
import { say } from '@/lib/core/words';
import { attempt, readForExport, type StoredClip } from '@/lib/store';
import { markdownWriter } from './markdown-writer';
import type { NoteWriter } from './note';
import { zipOf } from './zip-of';

/** What an export reads from, writes with and saves to; a test brings its own. */
export interface ExportTools {
  read: (ids: readonly string[]) => AsyncIterable<StoredClip>;
  writer: () => Promise<Result<NoteWriter, TemplateProblem>>;
  save: (content: Blob, name: string) => void;
  now: () => number;
  /** Lets the page answer its reader. */
  breathe: () => Promise<void>;
}

const pageTools: ExportTools = {
  read: (ids) => readForExport([...ids]),
  writer: async () => markdownWriter(await loadExportSettings()),
  save: saveFile,
  now: Date.now,
  breathe: otherTasks,
};

/** How long the page may be kept waiting, in milliseconds: within a frame. */
const longestStretch = 12;

/** Entries of the manifest that are held as strings; more are handed to the browser, which keeps them off the heap. */
const entriesAtATime = 2_000;

/**
 * Saves clips as one zip: a folder with a Markdown file a clip, in the order asked for, and `manifest.json`. Clips are read,
 * written and forgotten one after another. Where one cannot be written by the reader's template, nothing is saved. It is not compressed: deflate takes 2.5 times as long for text that is small.
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
  const archive = await attempt(() => zipOf(entries(request, { ...tools, write: writer.value }, name, now, count)));
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

async function* entries(
  { ids, onProgress, signal }: ExportRequest,
  tools: Pick<ExportTools, 'read' | 'breathe'> & { write: NoteWriter },
  folder: string,
  now: number,
  count: Count,
): AsyncGenerator<ExportFile> {
  const namesIn = onceEach((_folder: string) => uniqueNames('.md'));
  const manifest: BlobPart[] = [manifestStart(now)];
  let recent: string[] = [];
  let rested = performance.now();
  for await (const stored of tools.read(ids)) {
    if (signal.aborted) return;
    const { clip } = stored;
    const note = tools.write(stored);
    if (!note.ok) {
      count.problem = note.problem;
      return;
    }
    const { text, name, folder: within } = note.value;
    const named = namesIn(within.toLowerCase())(name, name);
    const file = within ? `${within}/${named}` : named;
    yield { name: `${folder}/${file}`, input: text, lastModified: clip.clippedAt };
    recent.push((count.files > 0 ? ',\n' : '') + manifestEntry(stored, file, await sha256Of(text)));
    count.files += 1;
    if (recent.length >= entriesAtATime) {
      manifest.push(new Blob(recent));
      recent = [];
    }
    if (performance.now() - rested > longestStretch) {
      onProgress(count.files, ids.length);
      await tools.breathe();
      rested = performance.now();
    }
  }
  onProgress(count.files, ids.length);
  yield {
    name: `${folder}/manifest.json`,
    input: new Blob([...manifest, ...recent, manifestEnd]),
    lastModified: now,
  };
}
