import { otherTasks } from '@/lib/core/other-tasks';
import { database } from '../database';
import { NewsclipDatabase } from '../schema';
import { buildIndex, isPaused, isWhole } from './build-index';
import { flushTail } from './flush-tail';

/** Documents between two flushes; while the index is built more, since a record that is written once is not read again. */
const flushAfter = { saves: 256, building: 2_048 } as const;

/** Buckets a transaction: a save that comes meanwhile waits no longer than for these. */
const bucketsAtATime = 80;

/** How long the page may be kept waiting, in milliseconds: less than what a reader notices. */
const longestStretch = 20;

/**
 * Keeps the search index in order: builds it where it is missing, and flushes a tail that has grown long. One page or worker does
 * it at a time, under a Web Lock; where another is at it, nothing is done here. It does not wait for the disk: what a power cut
 * takes back, the next time does again.
 */
export async function keepIndex(): Promise<void> {
  await navigator.locks.request('newsclip-index', { ifAvailable: true }, async (lock) => {
    if (!lock) return;
    // Opened as ever first: a newer database is touched by nobody.
    if (!(await isDue(await database()))) return;
    const own = new NewsclipDatabase('relaxed');
    await own.open();
    try {
      await upkeep(own);
    } finally {
      own.close();
    }
  });
}

/** Whether there may be anything to do: so that it costs next to nothing after each save. */
function isDue(db: NewsclipDatabase): Promise<boolean> {
  return db.transaction('r', db.upkeep, db.counters, async () => {
    const state = await db.upkeep.get('index');
    if (state?.key !== 'index' || !(await isWhole(db, state))) return !(await isPaused(db));
    if (state.untidy) return true;
    return state.next - state.flushed >= flushAfter.saves || (await db.upkeep.get('flush')) !== undefined;
  });
}

async function upkeep(db: NewsclipDatabase): Promise<void> {
  let rested = performance.now();
  const pause = async () => {
    if (performance.now() - rested < longestStretch) return;
    await otherTasks();
    rested = performance.now();
  };
  const flush = async (atLeast: number, atMost: number) => {
    while (await flushTail(db, { atLeast, atMost, buckets: bucketsAtATime, pause }));
  };
  await buildIndex(db, pause, () => flush(flushAfter.building, flushAfter.building));
  await flush(flushAfter.saves, flushAfter.building);
}
