import { saveFile } from '@/lib/browser/downloads';
import { ownVersion } from '@/lib/browser/own-version';
import { archiveComma, archiveEnd, archiveLine, archiveStart } from '@/lib/core/archive/write-archive';
import type { ClipRecord } from '@/lib/core/clip-record';
import { type Failure, failure } from '@/lib/core/failure';
import { localDay } from '@/lib/core/front-matter';
import { otherTasks } from '@/lib/core/other-tasks';
import { fail, ok, type Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import { attempt, clipIds, readRecords, type Shelf } from '@/lib/store';
import type { Control } from './in-batches';

/** What a backup came to. */
export interface BackedUp {
  clips: number;
  /** Of the file; 0 where the reader ended it: then none was saved. */
  bytes: number;
  cancelled: boolean;
}

/** What a backup reads from and saves to; a test brings its own. */
export interface BackupTools {
  ids: () => Promise<Result<string[], Failure>>;
  read: (ids: readonly string[]) => Promise<Result<ClipRecord[], Failure>>;
  save: (content: Blob, name: string) => void;
  now: () => number;
  version: () => string;
  breathe: () => Promise<void>;
}

export const pageTools: BackupTools = {
  ids: () => attempt(idsOfAllShelves),
  read: (ids) => attempt(() => readRecords(ids)),
  save: saveFile,
  now: Date.now,
  version: ownVersion,
  breathe: otherTasks,
};

/** Clips that are read at a time. */
const batchSize = 25;

/** UTF-16 code units that are held as strings; more are handed to the browser, which keeps them off the heap. */
const heldAtOnce = 4_000_000;

/**
 * Saves all clips of all shelves, with every revision, as one file that `restoreBackup` reads. A batch of them is in memory at a time. What
 * changes meanwhile is in it or not; a clip that is in it is in it whole.
 */
export async function backUp(
  { pictures }: { pictures: boolean },
  { onProgress, signal }: Control,
  tools: BackupTools = pageTools,
): Promise<Result<BackedUp, Failure>> {
  const now = tools.now();
  const ids = await tools.ids();
  if (!ids.ok) return ids;
  const total = ids.value.length;
  const held = new HeldText();
  held.add(archiveStart({ now, newsclip: tools.version(), pictures, count: total }));
  let clips = 0;
  for (let start = 0; start < total; start += batchSize) {
    if (signal.aborted) return ok({ clips: 0, bytes: 0, cancelled: true });
    const records = await tools.read(ids.value.slice(start, start + batchSize));
    if (!records.ok) return records;
    for (const record of records.value) {
      const line = await archiveLine(pictures ? record : { ...record, thumbnail: null });
      held.add(clips > 0 ? archiveComma + line : line);
      clips += 1;
    }
    onProgress(Math.min(start + batchSize, total), total);
    await tools.breathe();
  }
  const end = archiveEnd(clips);
  held.add(end);
  const file = held.toBlob();
  if (!(await endsWith(file, end))) return fail(failure('backup-not-made'));
  if (signal.aborted) return ok({ clips: 0, bytes: 0, cancelled: true });
  tools.save(file, `${say('file.backup', localDay(now))}.json`);
  return ok({ clips, bytes: file.size, cancelled: false });
}

/** The browser says only to who reads it that it had no room for a part of a blob. */
async function endsWith(file: Blob, end: string): Promise<boolean> {
  try {
    return (await file.slice(-end.length).text()) === end;
  } catch {
    return false;
  }
}

class HeldText {
  readonly #parts: Blob[] = [];
  #recent: string[] = [];
  #length = 0;

  add(text: string): void {
    this.#recent.push(text);
    this.#length += text.length;
    if (this.#length > heldAtOnce) this.#handOver();
  }

  toBlob(): Blob {
    this.#handOver();
    return new Blob(this.#parts, { type: 'application/json' });
  }

  #handOver(): void {
    this.#parts.push(new Blob(this.#recent));
    this.#recent = [];
    this.#length = 0;
  }
}

async function idsOfAllShelves(): Promise<string[]> {
  const shelves: Shelf[] = ['library', 'archive', 'trash'];
  const ids = await Promise.all(
    shelves.map((shelf) => clipIds({ shelf, query: '', sort: { by: 'clipped', reversed: false } })),
  );
  // Who moves from one shelf to another meanwhile is there once all the same.
  return [...new Set(ids.flat())];
}
