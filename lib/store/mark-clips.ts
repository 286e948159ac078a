import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import type { Marks } from '@/lib/core/marks';
import type { Result } from '@/lib/core/result';
import { toClip, toRow } from './clip-row';
import { database } from './database';
import { attempt } from './store-failure';

/** Marks clips, and tells which of them were not marked so before. `now` in epoch milliseconds. */
export function markClips(ids: readonly string[], marks: Marks, now: number): Promise<Result<string[], Failure>> {
  return attempt(async () => {
    const db = await database();
    return db.transaction('rw', db.clips, async () => {
      const rows = await db.clips.bulkGet([...ids]);
      const changed = rows.flatMap((row) => (row ? (marked(toClip(row), marks, now) ?? []) : []));
      await db.clips.bulkPut(changed.map(toRow));
      return changed.map(({ id }) => id);
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
