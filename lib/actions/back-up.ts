import { saveFile } from '@/lib/browser/downloads';
import { ownVersion } from '@/lib/browser/own-version';
import { imageLine } from '@/lib/core/archive/archive-image';
import { archiveComma, archiveEnd, archiveImages, archiveLine, archiveStart } from '@/lib/core/archive/write-archive';
import type { ClipRecord } from '@/lib/core/clip-record';
import { type Failure, failure } from '@/lib/core/failure';
import { localDay } from '@/lib/core/front-matter';
import { otherTasks } from '@/lib/core/other-tasks';
import { fail, ok, type Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import { attempt, clipIds, pictureBytes, readRecords, type Shelf } from '@/lib/store';
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
  /** By its hash; null where it is not there. */
  picture: (hash: string) => Promise<Uint8Array<ArrayBuffer> | null>;
  save: (content: Blob, name: string) => void;
  now: () => number;
  version: () => string;
  breathe: () => Promise<void>;
}

export const pageTools: BackupTools = {
  ids: () => attempt(idsOfAllShelves),
  read: (ids) => attempt(() => readRecords(ids)),
  picture: pictureBytes,
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
  const held = new HeldText();
  held.add(archiveStart({ now, newsclip: tools.version(), pictures, count: ids.value.length }));
  const added = await addClips(held, ids.value, pictures, { onProgress, signal }, tools);
  if (!added.ok) return added;
  const { clips, shown } = added.value;
  const images = await addImages(held, shown, signal, tools);
  const end = archiveEnd(clips, images);
  held.add(end);
  const file = held.toBlob();
  if (!(await endsWith(file, end))) return fail(failure('backup-not-made'));
  if (signal.aborted) return ok({ clips: 0, bytes: 0, cancelled: true });
  tools.save(file, `${say('file.backup', localDay(now))}.json`);
  return ok({ clips, bytes: file.size, cancelled: false });
}

/** Adds the clips; tells how many, and which pictures they show, by their hashes. */
async function addClips(
  held: HeldText,
  ids: readonly string[],
  pictures: boolean,
  { onProgress, signal }: Control,
  tools: BackupTools,
): Promise<Result<{ clips: number; shown: ReadonlySet<string> }, Failure>> {
  const shown = new Set<string>();
  let clips = 0;
  for (let start = 0; start < ids.length && !signal.aborted; start += batchSize) {
    const records = await tools.read(ids.slice(start, start + batchSize));
    if (!records.ok) return records;
    for (const each of records.value) {
      const record = pictures ? each : { ...each, thumbnail: null, pictures: [] };
      const line = await archiveLine(record);
      held.add(clips > 0 ? archiveComma + line : line);
      for (const { sha256 } of record.pictures) shown.add(sha256);
      clips += 1;
    }
    onProgress(Math.min(start + batchSize, ids.length), ids.length);
    await tools.breathe();
  }
  return ok({ clips, shown });
}

/** Adds each picture that the clips show, once; tells how many. One that is lost is lost to the clips, too, and left out. */
async function addImages(
  held: HeldText,
  hashes: ReadonlySet<string>,
  signal: AbortSignal,
  tools: BackupTools,
): Promise<number> {
  let images = 0;
  for (const sha256 of hashes) {
    if (signal.aborted) break;
    const bytes = await tools.picture(sha256);
    if (!bytes) continue;
    held.add((images === 0 ? archiveImages : archiveComma) + imageLine({ sha256, bytes }));
    images += 1;
    await tools.breathe();
  }
  return images;
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
