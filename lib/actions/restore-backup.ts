import { fitPicture } from '@/lib/browser/fit-picture';
import { textOfFile, UnreadableFile } from '@/lib/browser/text-of-file';
import type { ArchiveImage } from '@/lib/core/archive/archive-image';
import { type ArchiveFlaw, type ArchiveItem, type OpenedArchive, openArchive } from '@/lib/core/archive/read-archive';
import type { ClipRecord } from '@/lib/core/clip-record';
import { type Failure, failure } from '@/lib/core/failure';
import type { MergeOutcome } from '@/lib/core/merge-records';
import { otherTasks } from '@/lib/core/other-tasks';
import { fail, ok, type Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import { type MergedRecord, mergeRecords, type PicturePlace, restorePicture } from '@/lib/store';
import { fitRecord } from './fit-record';
import type { Control } from './in-batches';
import { tendIndex } from './tend-index';

/** What became of one clip of a backup. */
export type RestoredClip =
  | {
      outcome: MergeOutcome;
      /** Of the clip in the library. */
      id: string;
      title: string;
      /** Whether it is not as it was when the backup was made (its checksum says so), or something was taken out of its HTML. */
      changed: boolean;
    }
  | {
      outcome: 'not-restored';
      /** Null where none can be seen. */
      title: string | null;
      /** In the file; null where that is not one of lines. */
      line: number | null;
      /** A few words: what is wrong with it. */
      problem: string;
    };

/** What restoring came to. Whatever ended it, what is told here as restored is in the library. */
export interface Restored {
  clips: RestoredClip[];
  flaws: ArchiveFlaw[];
  cancelled: boolean;
  /** Why it ended before the end of the file, if not by being cancelled. */
  problem: Failure | null;
}

/** What restoring writes to and shows; a test brings its own. */
export interface RestoreTools {
  merge: typeof mergeRecords;
  fit: typeof fitPicture;
  keep: typeof restorePicture;
  tendIndex: typeof tendIndex;
  now: () => number;
  breathe: () => Promise<void>;
}

const pageTools: RestoreTools = {
  merge: mergeRecords,
  fit: fitPicture,
  keep: restorePicture,
  tendIndex,
  now: Date.now,
  breathe: otherTasks,
};

/** Clips a transaction, and UTF-16 code units of their HTML: what is over within a few frames. */
const mostAtOnce = { clips: 25, letters: 4_000_000 };

/**
 * Brings the clips of a backup into the library, a batch in memory at a time: each whole or not at all, none doubled, none that is here
 * overwritten by an older state. A failure only where nothing of the file can be used.
 */
export async function restoreBackup(
  file: Blob,
  control: Control,
  tools: RestoreTools = pageTools,
): Promise<Result<Restored, Failure>> {
  const restoring = new Restoring(tools, control);
  try {
    const opened = await openArchive(textOfFile(file));
    if (!opened.ok) return opened;
    await restoring.takeSound(opened.value);
    if (!restoring.hasChanged) return ok(restoring.result);
    // What is damaged comes last: it may call itself what a later line of the file truly is.
    const again = await openArchive(textOfFile(file));
    if (again.ok) await restoring.takeChanged(again.value);
    return ok(restoring.result);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const problem = failure('file-unreadable', error.message);
    return restoring.hasBegun ? ok({ ...restoring.result, problem }) : fail(problem);
  } finally {
    if (restoring.hasBegun) tools.tendIndex();
  }
}

/** A record that waits for its turn, and what is to be told of it. */
interface Waiting {
  record: ClipRecord;
  title: string;
  line: number | null;
  changed: boolean;
}

class Restoring {
  readonly #tools: RestoreTools;
  readonly #control: Control;
  readonly #clips: RestoredClip[] = [];
  readonly #flaws = new Set<ArchiveFlaw>();
  /** Where the clips that are in the library now show a picture that is still to come, by its hash. */
  readonly #shown = new Map<string, PicturePlace[]>();
  #waiting: Waiting[] = [];
  #letters = 0;
  #changed = 0;
  #cancelled = false;
  #problem: Failure | null = null;

  constructor(tools: RestoreTools, control: Control) {
    this.#tools = tools;
    this.#control = control;
  }

  get hasBegun(): boolean {
    return this.#clips.length > 0;
  }

  get hasChanged(): boolean {
    return this.#changed > 0 && !this.#isOver;
  }

  get result(): Restored {
    return { clips: this.#clips, flaws: [...this.#flaws], cancelled: this.#cancelled, problem: this.#problem };
  }

  /** Restores what is as it was written, and reports what cannot be read. */
  async takeSound({ items, count }: OpenedArchive): Promise<void> {
    await this.#each(items, async (item) => {
      if (item.kind === 'flaw') this.#flaws.add(item.flaw);
      else if (item.kind === 'unreadable') {
        const { title, line, problem } = item;
        this.#clips.push({ outcome: 'not-restored', title, line, problem });
      } else if (item.kind === 'image') await this.#takeImage(item);
      else if (item.isSound) await this.#takeSound(item);
      else this.#changed += 1;
      const done = this.#clips.length + this.#changed;
      if (this.#waiting.length === 0) this.#control.onProgress(done, Math.max(done, count ?? 0));
    });
    if (!this.#isOver) await this.#flush();
  }

  /** Adds what is not as it was written where nothing is here, and changes nothing that is. */
  takeChanged({ items }: OpenedArchive): Promise<void> {
    return this.#each(items, async (item) => {
      if (item.kind === 'image') await this.#takeImage(item);
      else if (item.kind === 'record' && !item.isSound) await this.#addChanged(await fitted(item));
    });
  }

  get #isOver(): boolean {
    return this.#cancelled || this.#problem !== null;
  }

  async #each(items: AsyncIterable<ArchiveItem>, take: (item: ArchiveItem) => Promise<void>): Promise<void> {
    for await (const item of items) {
      this.#cancelled = this.#control.signal.aborted;
      if (!this.#isOver) await take(item);
      if (this.#isOver) return;
    }
  }

  async #takeSound(item: ReadRecord): Promise<void> {
    const waiting = await fitted(item);
    this.#waiting.push(waiting);
    this.#letters += waiting.record.bodies.reduce((sum, { html }) => sum + html.length, 0);
    if (this.#waiting.length >= mostAtOnce.clips || this.#letters > mostAtOnce.letters) await this.#flush();
  }

  /** A picture for the clips before it that show it. */
  async #takeImage({ sha256, bytes }: ArchiveImage): Promise<void> {
    if (this.#waiting.length > 0) await this.#flush();
    const places = this.#shown.get(sha256) ?? [];
    this.#shown.delete(sha256);
    if (places.length === 0 || this.#isOver) return;
    const image = await this.#tools.fit(bytes);
    if (!image.ok) {
      this.#flaws.add('picture-damaged');
      return;
    }
    const kept = await this.#tools.keep(image.value, places);
    if (!kept.ok) this.#end(kept.problem);
    await this.#tools.breathe();
  }

  async #addChanged(waiting: Waiting): Promise<void> {
    const { title, line } = waiting;
    for (const { id, outcome } of await this.#merge([waiting], true)) {
      this.#clips.push(
        outcome === 'already-there'
          ? { outcome: 'not-restored', title, line, problem: say('record.damaged_and_there') }
          : { outcome, id, title, changed: true },
      );
    }
    await this.#tools.breathe();
  }

  async #flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#letters = 0;
    if (batch.length === 0) return;
    for (const [place, { id, outcome }] of (await this.#merge(batch, false)).entries()) {
      const { title = '', changed = false } = batch[place] ?? {};
      this.#clips.push({ outcome, id, title, changed });
    }
    await this.#tools.breathe();
  }

  /** What became of each; none of them, and a problem, where the store would not take them. */
  async #merge(batch: readonly Waiting[], addOnly: boolean): Promise<MergedRecord[]> {
    const records = batch.map(({ record }) => record);
    const merged = await this.#tools.merge(records, this.#tools.now(), { addOnly });
    if (!merged.ok) {
      this.#end(merged.problem);
      return [];
    }
    for (const [place, { id }] of merged.value.entries()) {
      for (const { address, sha256 } of records[place]?.pictures ?? []) {
        const places = this.#shown.get(sha256) ?? [];
        this.#shown.set(sha256, [...places, { clipId: id, address }]);
      }
    }
    return merged.value;
  }

  #end(problem: Failure): void {
    this.#problem = problem.reason === 'storage-full' ? failure('restore-full', problem.detail) : problem;
  }
}

type ReadRecord = Extract<ArchiveItem, { kind: 'record' }>;

async function fitted(item: ReadRecord): Promise<Waiting> {
  const { record, cleaned } = await fitRecord(item.record);
  return { record, title: record.clip.title, line: item.line, changed: cleaned || !item.isSound };
}
