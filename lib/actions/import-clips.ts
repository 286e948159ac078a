import type { ClipRecord } from '@/lib/core/clip-record';
import { type Failure, failure } from '@/lib/core/failure';
import type { ImportItem } from '@/lib/core/import/import-item';
import type { RowProblem } from '@/lib/core/import/imported-link';
import { linkRecord } from '@/lib/core/import/link-record';
import type { MergeOutcome } from '@/lib/core/merge-records';
import { otherTasks } from '@/lib/core/other-tasks';
import { getBody, mergeRecords } from '@/lib/store';
import { fitRecord } from './fit-record';
import { importPictures } from './import-pictures';
import type { Control } from './in-batches';
import { newClipId } from './new-clip-id';
import type { OpenedImport } from './open-import';
import { tendIndex } from './tend-index';

/** What became of one row. */
export type ImportedRow = {
  /** The file that it stands in, and its place there: its line in a table, else the how-manieth it is. */
  file: string;
  place: number;
  title: string | null;
  address: string | null;
} & (
  | {
      outcome: MergeOutcome;
      /** Of the clip in the library, and whether that lies in the trash. */
      id: string;
      inTrash: boolean;
    }
  | { outcome: 'not-imported'; problem: RowProblem }
);

/** What importing came to. Whatever ended it, what is told here as imported is in the library. */
export interface Imported {
  rows: ImportedRow[];
  cancelled: boolean;
  /** Why it ended before the end of the files, if not by being cancelled. */
  problem: Failure | null;
}

/** What importing writes to and shows; a test brings its own. */
export interface ImportTools {
  merge: typeof mergeRecords;
  bodyHere: typeof getBody;
  keepPictures: typeof importPictures;
  tendIndex: typeof tendIndex;
  now: () => number;
  breathe: () => Promise<void>;
}

const pageTools: ImportTools = {
  merge: mergeRecords,
  bodyHere: getBody,
  keepPictures: importPictures,
  tendIndex,
  now: Date.now,
  breathe: otherTasks,
};

/** Rows a transaction, and UTF-16 code units of HTML: what is over within a few frames. */
const mostAtOnce = { rows: 50, letters: 2_000_000 };

/** Rows after which the search index is tended: a search looks through each that it has not taken in. */
const tendAfter = 2_000;

/**
 * Brings what was opened into the library, a batch in memory at a time, each row whole or not at all. A page that is clipped here already
 * keeps its clip; see `mergeRecord` for what it gets. `total`: rows that there are, as far as is known, for the progress.
 */
export async function importClips(
  { parts }: OpenedImport,
  total: number,
  control: Control,
  tools: ImportTools = pageTools,
): Promise<Imported> {
  const importing = new Importing(total, control, tools);
  await takeAll(parts, importing);
  tools.tendIndex();
  return importing.result;
}

async function takeAll(parts: OpenedImport['parts'], importing: Importing): Promise<void> {
  for (const { name, items } of parts) {
    for await (const item of items()) {
      if (!(await importing.take(name, item))) return;
    }
  }
  await importing.flush();
}

/** Either a faulty row, or one that waits for its turn to be written. */
type Waiting = { row: ImportedRow } | ({ file: string; place: number } & Pick<RecordItem, 'record' | 'pictures'>);

type RecordItem = Extract<ImportItem, { kind: 'record' }>;

class Importing {
  readonly result: Imported = { rows: [], cancelled: false, problem: null };
  readonly #total: number;
  readonly #control: Control;
  readonly #tools: ImportTools;
  #waiting: Waiting[] = [];
  #letters = 0;
  #tended = 0;

  constructor(total: number, control: Control, tools: ImportTools) {
    this.#total = total;
    this.#control = control;
    this.#tools = tools;
  }

  /** Whether it goes on. */
  async take(file: string, item: ImportItem): Promise<boolean> {
    this.result.cancelled = this.#control.signal.aborted;
    if (this.result.cancelled) return false;
    this.#waiting.push(await this.#waitingFor(file, item));
    if (this.#waiting.length >= mostAtOnce.rows || this.#letters > mostAtOnce.letters) await this.flush();
    return this.result.problem === null;
  }

  /** Writes what waits, in one transaction, and lets the page have its turn. */
  async flush(): Promise<void> {
    const batch = this.#waiting;
    this.#waiting = [];
    this.#letters = 0;
    const records = batch.flatMap((waiting) => ('record' in waiting ? [waiting.record] : []));
    const merged = records.length > 0 ? await this.#tools.merge(records, this.#tools.now()) : null;
    if (merged && !merged.ok) {
      this.result.problem = inWords(merged.problem);
      return;
    }
    const outcomes = merged?.value.values();
    for (const waiting of batch) {
      if ('row' in waiting) this.result.rows.push(waiting.row);
      else {
        const outcome = outcomes?.next().value;
        const { title, url } = waiting.record.clip;
        const { file, place, pictures } = waiting;
        if (!outcome) continue;
        this.result.rows.push({ file, place, title, address: url, ...outcome });
        const kept = await this.#tools.keepPictures(outcome.id, pictures);
        if (!kept.ok) this.result.problem = inWords(kept.problem);
      }
    }
    const done = this.result.rows.length;
    if (done - this.#tended >= tendAfter) {
      this.#tended = done;
      this.#tools.tendIndex();
    }
    this.#control.onProgress(done, Math.max(this.#total, done));
    await this.#tools.breathe();
  }

  async #waitingFor(file: string, item: ImportItem): Promise<Waiting> {
    const { place } = item;
    if (item.kind === 'error') {
      const { title, address, problem } = item;
      return { row: { file, place, title, address, outcome: 'not-imported', problem } };
    }
    if (item.kind === 'link') {
      const now = this.#tools.now();
      const id = newClipId(item.link.addedAt ?? now);
      return { file, place, record: linkRecord(item.link, { id, now }) };
    }
    const { record } = await fitRecord(item.record);
    this.#letters += record.bodies.reduce((sum, { html }) => sum + html.length, 0);
    return { file, place, record: item.isCopy ? await this.#withBodyHere(record) : record, pictures: item.pictures };
  }

  /** A body of the same clipping that is here has what the copy may have lost. */
  async #withBodyHere(record: ClipRecord): Promise<ClipRecord> {
    const bodies = record.bodies.map(async (body) => {
      const here = await this.#tools.bodyHere(body.clipId, body.revision);
      return here?.clippedAt === body.clippedAt ? here : body;
    });
    return { ...record, bodies: await Promise.all(bodies) };
  }
}

const inWords = (problem: Failure): Failure =>
  problem.reason === 'storage-full' ? failure('import-full', problem.detail) : problem;
