import { bucketsOf } from '@/lib/core/search/index-terms';
import { asked, eachAsked, eachPosting } from '@/lib/core/search/postings';
import type { BucketRow, NewsclipDatabase } from '../schema';
import { type Columns, copyColumns, documentsARecord, emptyColumns } from './attributes';
import { chunkBits, type IndexState, type TailRow } from './index-state';

/** Buckets are kept up to as many bytes, those used last. */
const cachedBytes = 6_000_000;

interface CachedBuckets {
  rows: BucketRow[];
  bytes: number;
  /** The documents before this number were in the postings when these were read. */
  flushed: number;
}

interface CachedTerms {
  document: number;
  terms: string[];
  weights: Uint8Array;
}

/** The index as it was at one moment, but for its postings. */
export interface Snapshot {
  state: IndexState;
  /** What is known of the documents, by number less the base. */
  columns: Columns;
  tail: readonly CachedTerms[];
}

/**
 * What is kept of the index between two searches: checked against the index's state before each. It can be thrown away at any time.
 * Searches may overlap, each with a snapshot of its own that no other changes.
 */
export class IndexReader {
  #last: Snapshot | null = null;
  #name = '';
  readonly #buckets = new Map<string, CachedBuckets>();
  #bytes = 0;

  /** What the index says now, within a transaction that may read it. */
  async snapshot(db: NewsclipDatabase, state: IndexState): Promise<Snapshot> {
    if (state.name !== this.#name) this.#forget(state.name);
    const before = this.#last;
    const columns = await columnsNow(db, state, before);
    const sameTail = before?.state.changes === state.changes && before.state.flushed === state.flushed;
    const tail = sameTail
      ? before.tail
      : (await db.tail.where('document').aboveOrEqual(state.flushed).toArray()).map(terms);
    const snapshot = { state, columns, tail };
    if (state.name === this.#name) this.#last = snapshot;
    return snapshot;
  }

  /**
   * Tells of each document that holds a term, or with `prefix` one that begins so; a document may be told of several times. Dead
   * documents are told of as well.
   */
  async eachHolding(
    db: NewsclipDatabase,
    { state, tail }: Snapshot,
    { term, prefix }: { term: string; prefix: boolean },
    tell: (place: number, weight: number, exact: boolean) => void,
  ): Promise<void> {
    const wanted = asked(term, prefix);
    for (const row of await this.#bucketRows(db, state, term, prefix)) {
      eachAsked(row, wanted, (list, exact) =>
        eachPosting(list, row.chunk << chunkBits, (document, weight) => {
          // What has been flushed since the snapshot is in its tail.
          if (document < state.flushed) tell(document - state.base, weight, exact);
        }),
      );
    }
    for (const { document, terms: names, weights } of tail) {
      for (let place = lowerBound(names, term); place < names.length; place += 1) {
        const name = names[place] ?? '';
        const exact = name === term;
        if (!exact && !(prefix && name.startsWith(term))) break;
        tell(document - state.base, weights[place] ?? 1, exact);
      }
    }
  }

  #forget(name: string): void {
    this.#name = name;
    this.#last = null;
    this.#buckets.clear();
    this.#bytes = 0;
  }

  async #bucketRows(db: NewsclipDatabase, state: IndexState, term: string, prefix: boolean): Promise<BucketRow[]> {
    const { from, several } = bucketsOf(term);
    const wide = several && prefix;
    const name = wide ? `${from}*` : from;
    const cached = this.#buckets.get(name);
    const firstChunk = state.base >> chunkBits;
    let rows = cached?.rows ?? [];
    const flushed = Math.max(cached?.flushed ?? 0, state.flushed);
    if (!cached || cached.flushed < state.flushed) {
      // What was flushed before is as it was: only the chunk that it ended in, and those after, may have grown.
      const grown = cached ? cached.flushed >> chunkBits : firstChunk;
      const read = wide
        ? await db.postings
            .where('[bucket+chunk]')
            .between([from, 0], [`${from}\uffff`, 0])
            .toArray()
        : await db.postings.where('[bucket+chunk]').between([from, grown], [from, Number.POSITIVE_INFINITY]).toArray();
      rows = wide
        ? read.filter(({ chunk }) => chunk >= firstChunk)
        : [...rows.filter(({ chunk }) => chunk < grown), ...read];
    }
    this.#keep(name, { rows, bytes: bytesOf(rows), flushed });
    return rows;
  }

  /** As the one used last; those that have not been used for long make room. */
  #keep(name: string, cached: CachedBuckets): void {
    this.#bytes += cached.bytes - (this.#buckets.get(name)?.bytes ?? 0);
    this.#buckets.delete(name);
    this.#buckets.set(name, cached);
    for (const [oldest, { bytes }] of this.#buckets) {
      if (this.#bytes <= cachedBytes || oldest === name) break;
      this.#buckets.delete(oldest);
      this.#bytes -= bytes;
    }
  }
}

/** The columns as they were, where nothing has been written since; else new ones with what has been. */
async function columnsNow(db: NewsclipDatabase, state: IndexState, before: Snapshot | null): Promise<Columns> {
  const known = before?.state.touched ?? [];
  const stale = state.touched.flatMap((touched, place) => (touched === known[place] ? [] : [place]));
  if (before && stale.length === 0) return before.columns;
  const first = state.base / documentsARecord;
  const records =
    stale.length > state.touched.length / 2
      ? await db.attributes.where('chunk').aboveOrEqual(first).toArray()
      : (await db.attributes.bulkGet(stale.map((place) => first + place))).flatMap((record) => record ?? []);
  const columns = emptyColumns(state.touched.length * documentsARecord);
  if (before) copyColumns(before.columns, columns, 0);
  for (const record of records) copyColumns(record.columns, columns, (record.chunk - first) * documentsARecord);
  return columns;
}

const terms = ({ document, terms: joined, weights }: TailRow): CachedTerms => ({
  document,
  terms: joined.split('\n'),
  weights,
});

const bytesOf = (rows: readonly BucketRow[]): number => rows.reduce((sum, { bytes }) => sum + bytes.length + 100, 0);

/** The first place whose name is not before the term. */
function lowerBound(names: readonly string[], term: string): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle] ?? '') < term) low = middle + 1;
    else high = middle;
  }
  return low;
}
