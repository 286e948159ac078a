import { database } from '../database';
import { countAll, isPaused } from './build-index';
import { isUsable } from './index-state';

interface IndexProgress {
  /** How much of the index there is, 0 to 1. */
  share: number;
  /** Whether the reader has stopped its building. */
  paused: boolean;
}

/** How far the search index has come while it is being built; null where it is complete. */
export async function indexProgress(): Promise<IndexProgress | null> {
  const db = await database();
  return db.transaction('r', db.upkeep, db.counters, async () => {
    const state = await db.upkeep.get('index');
    if (state?.key !== 'index' || isUsable(state)) return null;
    return { share: Math.min(1, state.live / Math.max(1, await countAll(db))), paused: await isPaused(db) };
  });
}

/** Stops the building of the index wherever it is under way, and until it is taken back. */
export async function pauseIndex(paused: boolean): Promise<void> {
  const db = await database();
  if (paused) await db.upkeep.put({ key: 'pause' });
  else await db.upkeep.delete('pause');
}
