import type { CopyPlace } from '@/lib/core/copy-place';
import type { Failure } from '@/lib/core/failure';
import { ok, type Result } from '@/lib/core/result';
import type { NewsclipDatabase } from '../schema';
import { followCopy } from './follow';

/** Clips noted at a time. */
const atATime = 25;

/**
 * Makes the copy anew where that is due: for a library that is older than its copy, or where the copy was lost. Wherever it is
 * stopped, the next call goes on.
 */
export async function copyAll(
  db: NewsclipDatabase,
  place: CopyPlace,
  pause: () => Promise<void>,
): Promise<Result<null, Failure>> {
  // Asked first: noting keeps every save waiting, and mostly there is nothing to note.
  while ((await db.upkeep.get('copying')) && (await noteSome(db))) {
    const followed = await followCopy(db, place);
    if (!followed.ok) return followed;
    await pause();
  }
  return ok(null);
}

/** Notes the next clips, and tells whether there were any. */
function noteSome(db: NewsclipDatabase): Promise<boolean> {
  return db.transaction('rw', db.upkeep, db.outbox, db.clips, async () => {
    const copying = await db.upkeep.get('copying');
    if (copying?.key !== 'copying') return false;
    const ids = await db.clips.where('id').above(copying.after).limit(atATime).primaryKeys();
    const last = ids.at(-1);
    if (last === undefined) {
      await db.upkeep.delete('copying');
      return false;
    }
    const stamp = crypto.randomUUID();
    await db.outbox.bulkPut(ids.map((clipId) => ({ clipId, stamp, whole: true })));
    await db.upkeep.put({ key: 'copying', after: last });
    return true;
  });
}
