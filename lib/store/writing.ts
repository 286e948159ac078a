import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { followCopy } from './copy/follow';
import { isRecovering, keptIn } from './copy/kept-in';
import { database } from './database';
import type { NewsclipDatabase } from './schema';
import { attempt } from './store-failure';

/** The tables that writing clips touches. */
export const clipTables = (db: NewsclipDatabase) => [
  db.clips,
  db.bodies,
  db.thumbnails,
  db.highlights,
  db.images,
  db.pictures,
  db.tail,
  db.attributes,
  db.counters,
  db.upkeep,
  db.outbox,
];

/**
 * Writes clips in one transaction, and answers when it has completed with strict durability and the recovery copy has followed: only
 * then may anything be called done. A copy that cannot be written makes no failure of what is stored: the clip stays noted for it.
 */
export function writing<Value>(work: (db: NewsclipDatabase) => Promise<Value>): Promise<Result<Value, Failure>> {
  return attempt(async () => {
    const db = await database();
    const done = await db.transaction('rw', clipTables(db), () => work(db));
    const place = keptIn();
    if (place && !isRecovering()) await followCopy(db, place);
    return done;
  });
}
