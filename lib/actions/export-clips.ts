import { saveFile } from '@/lib/browser/downloads';
import type { ExportFile } from '@/lib/core/export/export-file';
import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import { manifestEnd, manifestEntry, manifestStart } from '@/lib/core/export-manifest';
import type { Failure } from '@/lib/core/failure';
import { uniqueNames } from '@/lib/core/file-name';
import { localDay } from '@/lib/core/front-matter';
import { otherTasks } from '@/lib/core/other-tasks';
import { ok, type Result } from '@/lib/core/result';
import { sha256Of } from '@/lib/core/sha256-of';
import { say } from '@/lib/core/words';
import { attempt, readForExport, type StoredClip } from '@/lib/store';
import { clipMarkdown } from './clip-markdown';
import { nameWithoutTitle } from './stored-clip';
import { zipOf } from './zip-of';

/** What an export reads from, writes with and saves to; a test brings its own. */
export interface ExportTools {
  read: (ids: readonly string[]) => AsyncIterable<StoredClip>;
  write: (stored: StoredClip) => string;
  save: (content: Blob, name: string) => void;
  now: () => number;
  /** Lets the page answer its reader. */
  breathe: () => Promise<void>;
}

const pageTools: ExportTools = {
  read: (ids) => readForExport([...ids]),
  write: clipMarkdown,
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
 * written and forgotten one after another. It is not compressed: deflate takes 2.5 times as long for text that is small.
 */
export async function exportClips(
  request: ExportRequest,
  tools: ExportTools = pageTools,
): Promise<Result<Exported, Failure>> {
  const now = tools.now();
  const name = say('file.clips', localDay(now));
  const count = { files: 0 };
  const archive = await attempt(() => zipOf(entries(request, tools, name, now, count)));
  if (request.signal.aborted) return ok({ files: 0, skipped: 0, cancelled: true });
  if (!archive.ok) return archive;
  tools.save(archive.value, `${name}.zip`);
  return ok({ files: count.files, skipped: request.ids.length - count.files, cancelled: false });
}

async function* entries(
  { ids, onProgress, signal }: ExportRequest,
  tools: ExportTools,
  folder: string,
  now: number,
  count: { files: number },
): AsyncGenerator<ExportFile> {
  const nameFor = uniqueNames('.md');
  const manifest: BlobPart[] = [manifestStart(now)];
  let recent: string[] = [];
  let rested = performance.now();
  for await (const stored of tools.read(ids)) {
    if (signal.aborted) return;
    const { clip } = stored;
    const file = nameFor(clip.title, nameWithoutTitle(clip));
    const input = tools.write(stored);
    yield { name: `${folder}/${file}`, input, lastModified: clip.clippedAt };
    recent.push((count.files > 0 ? ',\n' : '') + manifestEntry(stored, file, await sha256Of(input)));
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
