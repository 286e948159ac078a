import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { changeClips, idsChanged } from './change-clips';
import { shelves } from './clip-row';
import { database } from './database';
import { revisionsOf } from './revisions-of';
import { writeClips } from './write-clips';
import { writing } from './writing';

/** Puts clips into the trash; nothing of them is lost. Tells which were not there before. `now` in epoch milliseconds. */
export const trashClips = (ids: readonly string[], now: number): Promise<Result<string[], Failure>> =>
  setDeletedAt(ids, now, now);

/** Takes clips out of the trash, and tells which were there. */
export const restoreClips = (ids: readonly string[], now: number): Promise<Result<string[], Failure>> =>
  setDeletedAt(ids, null, now);

const setDeletedAt = (
  ids: readonly string[],
  deletedAt: number | null,
  now: number,
): Promise<Result<string[], Failure>> =>
  idsChanged(
    changeClips(ids, (clip) =>
      (clip.deletedAt === null) === (deletedAt === null) ? null : { ...clip, deletedAt, updatedAt: now },
    ),
  );

/** Deletes clips of the trash for ever, with all their bodies, and tells which. A clip that has left the trash meanwhile stays. */
export function purgeClips(ids: readonly string[]): Promise<Result<string[], Failure>> {
  return writing(async (db) => {
    const rows = await db.clips.bulkGet([...ids]);
    const purged = rows.flatMap((row) => (row?.shelf === shelves.trash ? [row] : []));
    await writeClips(
      db,
      purged.map((before) => ({ before, after: null })),
    );
    for (const { id } of purged) await revisionsOf(db, id).delete();
    return purged.map(({ id }) => id);
  });
}

/** The clips that were put into the trash before a time, in epoch milliseconds. */
export async function trashedBefore(time: number): Promise<string[]> {
  const db = await database();
  return db.clips.where('[shelf+listedAt+id]').between([shelves.trash, 0], [shelves.trash, time]).primaryKeys();
}
