import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { shelves, toClip, toRow } from './clip-row';
import { database } from './database';
import { attempt } from './store-failure';

/** Puts clips into the trash; nothing of them is lost. `now` in epoch milliseconds. */
export const trashClips = (ids: readonly string[], now: number): Promise<Result<null, Failure>> =>
  setDeletedAt(ids, now, now);

/** Takes clips out of the trash. */
export const restoreClips = (ids: readonly string[], now: number): Promise<Result<null, Failure>> =>
  setDeletedAt(ids, null, now);

function setDeletedAt(ids: readonly string[], deletedAt: number | null, now: number): Promise<Result<null, Failure>> {
  return attempt(async () => {
    const db = await database();
    await db.transaction('rw', db.clips, async () => {
      const rows = await db.clips.bulkGet([...ids]);
      const moved = rows.flatMap((row) => {
        if (!row || (row.deletedAt === null) === (deletedAt === null)) return [];
        return [toRow({ ...toClip(row), deletedAt, updatedAt: now })];
      });
      await db.clips.bulkPut(moved);
    });
    return null;
  });
}

/** Deletes clips of the trash for ever, with all their bodies. A clip that has left the trash meanwhile stays. */
export function purgeClips(ids: readonly string[]): Promise<Result<null, Failure>> {
  return attempt(async () => {
    const db = await database();
    await db.transaction('rw', db.clips, db.bodies, async () => {
      const rows = await db.clips.bulkGet([...ids]);
      for (const row of rows) {
        if (row?.shelf !== shelves.trash) continue;
        await db.clips.delete(row.id);
        await db.bodies.where('[clipId+revision]').between([row.id, 0], [row.id, Number.POSITIVE_INFINITY]).delete();
      }
    });
    return null;
  });
}
