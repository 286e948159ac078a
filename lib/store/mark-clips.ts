import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import type { Marks } from '@/lib/core/marks';
import type { Result } from '@/lib/core/result';
import { toClip } from './clip-row';
import { database } from './database';
import { attempt } from './store-failure';
import { clipTables, writeClips } from './write-clips';

/** Marks clips, and tells which of them were not marked so before. `now` in epoch milliseconds. */
export function markClips(ids: readonly string[], marks: Marks, now: number): Promise<Result<string[], Failure>> {
  return attempt(async () => {
    const db = await database();
    return db.transaction('rw', clipTables(db), async () => {
      const rows = await db.clips.bulkGet([...ids]);
      const changes = rows.flatMap((before) => {
        const after = before && marked(toClip(before), marks, now);
        return after ? [{ before, after }] : [];
      });
      await writeClips(db, changes);
      return changes.map(({ after }) => after.id);
    });
  });
}

/** Null where the clip is marked so already. */
function marked(clip: Clip, marks: Marks, now: number): Clip | null {
  const { favourite = clip.favourite, archived = clip.archived, read = clip.readAt !== null } = marks;
  const readAt = read ? (clip.readAt ?? now) : null;
  const isSame = favourite === clip.favourite && archived === clip.archived && readAt === clip.readAt;
  return isSame ? null : { ...clip, favourite, archived, readAt, updatedAt: now };
}
