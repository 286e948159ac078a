import { saveFile } from '@/lib/browser/downloads';
import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import type { Failure } from '@/lib/core/failure';
import { otherTasks } from '@/lib/core/other-tasks';
import { ok, type Result } from '@/lib/core/result';
import { attempt, type ClipPictures, picturesOf, readForExport, type StoredClip } from '@/lib/store';

/** What clips that are taken out are read from and saved to; a test brings its own. */
export interface TakeOutTools {
  read: (ids: readonly string[]) => AsyncIterable<StoredClip>;
  pictures: (clipId: string) => Promise<Pick<ClipPictures, 'kept'>>;
  save: (content: Blob, name: string) => void;
  now: () => number;
  /** Lets the page answer its reader. */
  breathe: () => Promise<void>;
}

export const pageTools: TakeOutTools = {
  read: (ids) => readForExport([...ids]),
  pictures: picturesOf,
  save: saveFile,
  now: Date.now,
  breathe: otherTasks,
};

/** How long the page may be kept waiting, in milliseconds: within a frame. */
const longestStretch = 12;

/**
 * Saves clips as one file, which `make` makes of them and which is asked its name then; they come one after another, each once however
 * often it is asked for. Nothing is saved where the reader ends it: no more clips come then, and what was made of those before is let go.
 */
export async function takeOutClips(
  request: ExportRequest,
  name: () => string,
  make: (clips: AsyncIterable<StoredClip>) => Promise<Blob>,
  tools: TakeOutTools,
): Promise<Result<Exported, Failure>> {
  const ids = [...new Set(request.ids)];
  const count = { files: 0 };
  const file = await attempt(() => make(paced({ ...request, ids }, count, tools)));
  if (request.signal.aborted) return ok({ files: 0, skipped: 0, cancelled: true });
  if (!file.ok) return file;
  request.onProgress(count.files, ids.length);
  tools.save(file.value, name());
  return ok({ files: count.files, skipped: ids.length - count.files, cancelled: false });
}

async function* paced(
  { ids, onProgress, signal }: ExportRequest,
  count: { files: number },
  { read, breathe }: TakeOutTools,
): AsyncGenerator<StoredClip> {
  let rested = performance.now();
  for await (const stored of read(ids)) {
    if (signal.aborted) return;
    yield stored;
    count.files += 1;
    if (performance.now() - rested <= longestStretch) continue;
    onProgress(count.files, ids.length);
    await breathe();
    rested = performance.now();
  }
}
