import { bucketOf } from '@/lib/core/search/index-terms';
import { type Bucket, type Posting, withPostings } from '@/lib/core/search/postings';
import type { NewsclipDatabase } from '../database';
import { chunkBits, type FlushProgress, type IndexState, type TailRow } from './index-state';

interface Flush {
  /** How many documents wait in the tail before it is worth it. */
  atLeast: number;
  /** The most documents that go into the postings at once. */
  atMost: number;
  /** Buckets a transaction: few enough that no save waits long. */
  buckets: number;
  /** Called between two transactions; what it throws ends the flush, which the next one takes up. */
  pause: () => Promise<void>;
}

/**
 * Takes documents of the tail into the postings, and answers whether there was anything to take. It goes by groups of buckets, each
 * in a transaction of its own that also says how far it has come: wherever it is stopped, the next flush goes on from there, and
 * until it has ended the tail is what searches read. Only one may run at a time.
 */
export async function flushTail(
  db: NewsclipDatabase,
  { atLeast, atMost, buckets: bucketsAtATime, pause }: Flush,
): Promise<boolean> {
  const found = await db.transaction('r', db.upkeep, db.tail, async () => {
    const state = await readIndex(db);
    const progress = await readProgress(db);
    if (!state) return null;
    const rows = await (progress ? db.tail.where('document').below(progress.upTo) : db.tail.limit(atMost)).toArray();
    return { state, progress, rows };
  });
  if (!found || (!found.progress && found.rows.length < atLeast)) return false;
  const { state } = found;
  const upTo = found.progress?.upTo ?? endOf(found.rows, state);
  const first = (state.flushed >> chunkBits) << chunkBits;
  const buckets = bucketsOfRows(found.rows.filter(({ document }) => document >= state.flushed && document < upTo));
  const names = [...buckets.keys()].sort().filter((name) => name > (found.progress?.bucket ?? ''));
  for (let start = 0; start < names.length; start += bucketsAtATime) {
    const group = names.slice(start, start + bucketsAtATime);
    const wrote = await db.transaction('rw', db.postings, db.upkeep, async () => {
      // An index that is being built anew has begun meanwhile, and this one is of no more use.
      if ((await readIndex(db))?.name !== state.name) return false;
      const chunk = state.flushed >> chunkBits;
      const before = await db.postings.bulkGet(group.map((bucket): [string, number] => [bucket, chunk]));
      await db.postings.bulkPut(
        group.map((bucket, place) => ({ bucket, chunk, ...merged(before[place], buckets.get(bucket), first) })),
      );
      await db.upkeep.put({ key: 'flush', upTo, bucket: group.at(-1) ?? '' });
      return true;
    });
    if (!wrote) return false;
    await pause();
  }
  return db.transaction('rw', db.tail, db.upkeep, async () => {
    const now = await readIndex(db);
    if (now?.name !== state.name) return false;
    await db.upkeep.put({ ...now, flushed: upTo });
    await db.upkeep.delete('flush');
    await db.tail.where('document').below(upTo).delete();
    return true;
  });
}

/** Up to where a flush goes: to the last document, or to the end of the chunk. */
const endOf = (rows: readonly TailRow[], { flushed }: IndexState): number =>
  Math.min((rows.at(-1)?.document ?? flushed) + 1, ((flushed >> chunkBits) + 1) << chunkBits);

const merged = (
  before: Bucket | undefined,
  added: ReadonlyMap<string, readonly Posting[]> | undefined,
  first: number,
): Bucket => withPostings(before ?? null, added ?? new Map(), first);

/** The postings of some documents, by bucket and term. */
function bucketsOfRows(rows: readonly TailRow[]): Map<string, Map<string, Posting[]>> {
  const buckets = new Map<string, Map<string, Posting[]>>();
  for (const { document, terms, weights } of rows) {
    if (!terms) continue;
    for (const [place, term] of terms.split('\n').entries()) {
      const name = bucketOf(term);
      const bucket = buckets.get(name) ?? new Map<string, Posting[]>();
      buckets.set(name, bucket);
      const posting = { document, weight: weights[place] ?? 1 };
      const list = bucket.get(term);
      if (list) list.push(posting);
      else bucket.set(term, [posting]);
    }
  }
  return buckets;
}

async function readIndex(db: NewsclipDatabase): Promise<IndexState | null> {
  const state = await db.upkeep.get('index');
  return state?.key === 'index' ? state : null;
}

async function readProgress(db: NewsclipDatabase): Promise<FlushProgress | null> {
  const progress = await db.upkeep.get('flush');
  return progress?.key === 'flush' ? progress : null;
}
