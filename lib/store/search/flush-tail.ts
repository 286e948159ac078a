import { PostingsGatherer } from '@/lib/core/search/gather-postings';
import { BucketWriter } from '@/lib/core/search/postings';
import type { BucketRow, NewsclipDatabase } from '../schema';
import { chunkBits, type FlushProgress, type IndexState } from './index-state';

interface Flush {
  /** How many documents wait in the tail before it is worth it. */
  atLeast: number;
  /** The most documents that go into the postings at once. */
  atMost: number;
  /** Buckets a transaction: few enough that no save waits long. */
  buckets: number;
  /** Called between two steps; what it throws ends the flush, which the next one takes up. */
  pause: () => Promise<void>;
}

/**
 * Takes documents of the tail into the postings, and answers whether there was anything to take. It goes by groups of buckets, each
 * in a transaction of its own that also says how far it has come: wherever it is stopped, the next flush goes on from there, and
 * until it has ended the tail is what searches read. Only one may run at a time.
 */
export async function flushTail(
  db: NewsclipDatabase,
  { atLeast, atMost, buckets: atATime, pause }: Flush,
): Promise<boolean> {
  const begun = await begin(db, atLeast, atMost);
  if (!begun) return false;
  const { state, upTo, after } = begun;
  const { postings, buckets } = await postingsOfTail(db, state.flushed, upTo, pause);
  const writer = new BucketWriter();
  const names = [...buckets.keys()].sort().filter((name) => name > after);
  const chunk = state.flushed >> chunkBits;
  const first = chunk << chunkBits;
  for (let start = 0; start < names.length; start += atATime) {
    const group = names.slice(start, start + atATime);
    // Nobody else writes postings, so what is there can be read and added to before the transaction that keeps saves waiting. Into
    // a chunk that begins here nothing can have been written but by this very flush, which is past those buckets.
    const before =
      state.flushed === first
        ? []
        : await db.postings.bulkGet(group.map((bucket): [string, number] => [bucket, chunk]));
    const rows: BucketRow[] = [];
    for (const [place, bucket] of group.entries()) {
      rows.push({ bucket, chunk, ...writer.with(before[place] ?? null, buckets.get(bucket) ?? [], postings, first) });
      await pause();
    }
    const wrote = await db.transaction('rw', db.postings, db.upkeep, async () => {
      // An index that is being built anew has begun meanwhile, and this one is of no more use.
      if ((await readIndex(db))?.name !== state.name) return false;
      await db.postings.bulkPut(rows);
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

interface Begun {
  state: IndexState;
  /** The documents before this number go into the postings. */
  upTo: number;
  /** The last bucket that a flush which was stopped has written; empty for a new one. */
  after: string;
}

/** Null where too few documents wait. */
function begin(db: NewsclipDatabase, atLeast: number, atMost: number): Promise<Begun | null> {
  return db.transaction('r', db.upkeep, db.tail, async () => {
    const state = await readIndex(db);
    const stopped = await readProgress(db);
    if (!state) return null;
    if (stopped) return { state, upTo: stopped.upTo, after: stopped.bucket };
    // There cannot be more than numbers have been given.
    if (state.next - state.flushed < atLeast) return null;
    const waiting = await db.tail.limit(atMost).primaryKeys();
    if (waiting.length < atLeast) return null;
    // No further than to the end of the chunk.
    const end = ((state.flushed >> chunkBits) + 1) << chunkBits;
    return { state, upTo: Math.min((waiting.at(-1) ?? state.flushed) + 1, end), after: '' };
  });
}

/** Rows of the tail that are read at a time: about a megabyte. */
const rowsAtATime = 64;

async function postingsOfTail(
  db: NewsclipDatabase,
  from: number,
  upTo: number,
  pause: () => Promise<void>,
): Promise<Awaited<ReturnType<PostingsGatherer['gathered']>>> {
  const gatherer = new PostingsGatherer();
  for (let next = from; ; ) {
    const rows = await db.tail.where('document').between(next, upTo).limit(rowsAtATime).toArray();
    for (const { document, terms, weights } of rows) {
      gatherer.add(document, terms.split('\n'), weights);
      await pause();
    }
    const last = rows.at(-1);
    if (!last) return gatherer.gathered(pause);
    next = last.document + 1;
    await pause();
  }
}

async function readIndex(db: NewsclipDatabase): Promise<IndexState | null> {
  const state = await db.upkeep.get('index');
  return state?.key === 'index' ? state : null;
}

async function readProgress(db: NewsclipDatabase): Promise<FlushProgress | null> {
  const progress = await db.upkeep.get('flush');
  return progress?.key === 'flush' ? progress : null;
}
