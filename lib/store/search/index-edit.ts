import type { IndexedClip } from '@/lib/core/search/index-terms';
import type { ClipRow } from '../clip-row';
import type { NewsclipDatabase } from '../schema';
import { type Columns, describe, documentsARecord, emptyColumns } from './attributes';
import { emptyIndex, type IndexState, type TailRow } from './index-state';

/** What one transaction does to the search index. Nothing is written before `finish`. */
export class IndexEdit {
  readonly #db: NewsclipDatabase;
  readonly state: IndexState;
  readonly #records = new Map<number, Columns>();
  readonly #tail: TailRow[] = [];
  readonly #gone: number[] = [];

  private constructor(db: NewsclipDatabase, state: IndexState) {
    this.#db = db;
    this.state = state;
  }

  /** Within a transaction that may write `upkeep`, `attributes` and `tail`. */
  static async begin(db: NewsclipDatabase): Promise<IndexEdit> {
    const state = await db.upkeep.get('index');
    return new IndexEdit(db, state?.key === 'index' ? { ...state } : emptyIndex(0, false));
  }

  /** Whether a row's number is one of this index, and not of one before it. */
  knows({ document }: ClipRow): boolean {
    return document >= this.state.base && document < this.state.next;
  }

  /** The number that the next document gets. */
  take(): number {
    this.state.next += 1;
    return this.state.next - 1;
  }

  /**
   * Reads what is known of some documents, and of as many new ones: it must have been read before any of them is added, updated or
   * removed. Those wait for nothing, since a transaction ends where one waits too often without asking it for anything.
   */
  async load(rows: readonly ClipRow[], added: number): Promise<void> {
    const documents = rows.filter((row) => this.knows(row)).map(({ document }) => document);
    for (let further = 0; further < added; further += 1) documents.push(this.state.next + further);
    const chunks = [...new Set(documents.map(chunkOf))].filter((chunk) => !this.#records.has(chunk));
    const records = await this.#db.attributes.bulkGet(chunks);
    for (const [place, chunk] of chunks.entries()) {
      this.#records.set(chunk, records[place]?.columns ?? emptyColumns(documentsARecord));
    }
  }

  add(row: ClipRow, { terms, weights, length }: IndexedClip): void {
    this.#tail.push({ document: row.document, terms: terms.join('\n'), weights });
    describe(this.#columns(row.document), row.document % documentsARecord, row, length);
    this.state.live += 1;
    this.state.totalLength += length;
  }

  update(row: ClipRow): void {
    describe(this.#columns(row.document), row.document % documentsARecord, row, null);
  }

  /** Takes the document of a row out; a row that is in no index stays out of this one. */
  remove(row: ClipRow): void {
    if (!this.knows(row)) return;
    const columns = this.#columns(row.document);
    const at = row.document % documentsARecord;
    columns.flags[at] = 0;
    this.state.live -= 1;
    this.state.totalLength -= columns.length[at] ?? 0;
    if (row.document >= this.state.flushed) this.#gone.push(row.document);
  }

  async finish(): Promise<void> {
    const { state } = this;
    state.changes += 1;
    for (const chunk of this.#records.keys()) {
      state.touched[chunk - chunkOf(state.base)] = state.changes;
    }
    const gone = new Set(this.#gone);
    const waiting = this.#tail.filter(({ document }) => !gone.has(document));
    await Promise.all([
      this.#db.attributes.bulkPut([...this.#records].map(([chunk, columns]) => ({ chunk, columns }))),
      ...(waiting.length > 0 ? [this.#db.tail.bulkPut(waiting)] : []),
      ...(this.#gone.length > 0 ? [this.#db.tail.bulkDelete(this.#gone)] : []),
      this.#db.upkeep.put(state),
    ]);
  }

  #columns(document: number): Columns {
    const columns = this.#records.get(chunkOf(document));
    if (!columns) throw new Error(`Document ${document} has not been loaded`);
    return columns;
  }
}

const chunkOf = (document: number): number => Math.floor(document / documentsARecord);
