import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { database, type NewsclipDatabase } from './database';
import { attempt } from './store-failure';

/** The tables that writing clips touches. */
export const clipTables = (db: NewsclipDatabase) => [
  db.clips,
  db.bodies,
  db.thumbnails,
  db.tail,
  db.attributes,
  db.counters,
  db.upkeep,
];

/** Writes clips in one transaction, and answers when it has completed with strict durability: only then may anything be called done. */
export function writing<Value>(work: (db: NewsclipDatabase) => Promise<Value>): Promise<Result<Value, Failure>> {
  return attempt(async () => {
    const db = await database();
    return db.transaction('rw', clipTables(db), () => work(db));
  });
}
