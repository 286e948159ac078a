import type { Sentinel } from '@/lib/core/copy-place';
import type { NewsclipDatabase } from '../schema';
import { countAll } from '../search/build-index';
import { identityOf } from './identity';
import { copyFromStart } from './records';

/** The database is not the one that the recovery copy was made from, or holds fewer clips than it did. */
export class LostClips extends Error {
  override name = 'LostClips';

  constructor(
    /** Clips that there were when the copy was last written. */
    readonly expected: number,
    readonly found: number,
  ) {
    super(`${found} clips of ${expected}`);
  }
}

/**
 * Compares a database that was just opened with what the copy says of it. Rejects with `LostClips`: whoever opened it must not use
 * it, lest an empty library passes for the reader's, and the copy follows it.
 */
export async function checkLoss(db: NewsclipDatabase, sentinel: Sentinel | null): Promise<void> {
  const { identity, found, gone } = await read(db, sentinel);
  if (sentinel && sentinel.clips > 0) {
    if (sentinel.database === identity && found + gone >= sentinel.clips) return;
    throw new LostClips(sentinel.clips, found);
  }
  // Clips without a copy: there was none yet, or the browser has lost that.
  if (found > 0 && sentinel?.database !== identity) await db.upkeep.put(copyFromStart);
}

function read(db: NewsclipDatabase, sentinel: Sentinel | null) {
  return db.transaction('r', [db.upkeep, db.counters, db.outbox, db.clips], async () => {
    const [identity, found] = await Promise.all([identityOf(db), countAll(db)]);
    // Clips that were deleted for ever just before the browser ended, so that the copy does not know yet.
    const gone = sentinel && found < sentinel.clips ? await goneSince(db) : 0;
    return { identity, found, gone };
  });
}

async function goneSince(db: NewsclipDatabase): Promise<number> {
  const waiting = await db.outbox.toCollection().primaryKeys();
  const there = await db.clips.bulkGet(waiting);
  return there.filter((row) => !row).length;
}
