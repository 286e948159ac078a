import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { type Retagged, sameTags, type TagChange, withChange, withRenamed, withTakenBack } from '@/lib/core/retag';
import { toClip } from './clip-row';
import { database } from './database';
import { attempt } from './store-failure';
import { clipTables, writeClips } from './write-clips';

/** Adds tags to clips and removes others, and tells of each that it changed what it had. `now` in epoch milliseconds. */
export const tagClips = (
  ids: readonly string[],
  change: TagChange,
  now: number,
): Promise<Result<Retagged[], Failure>> => retag(ids, (tags) => withChange(tags, change), now);

/** Gives a tag of these clips another name; where a clip has a tag of that name too, the two become one. `to` must be clean. */
export const renameTag = (
  ids: readonly string[],
  { from, to }: { from: string; to: string },
  now: number,
): Promise<Result<Retagged[], Failure>> => retag(ids, (tags) => withRenamed(tags, from, to), now);

/** Takes changes of tags back; what has been changed since in other tags of these clips stays. */
export function restoreTags(changes: readonly Retagged[], now: number): Promise<Result<Retagged[], Failure>> {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const restored = (tags: string[], id: string): string[] => {
    const change = byId.get(id);
    return change ? withTakenBack(tags, change) : tags;
  };
  return retag([...byId.keys()], restored, now);
}

/** Ids that are gone are left out, and so are clips whose tags stay as they are. */
function retag(
  ids: readonly string[],
  tagsOf: (tags: string[], id: string) => string[],
  now: number,
): Promise<Result<Retagged[], Failure>> {
  return attempt(async () => {
    const db = await database();
    return db.transaction('rw', clipTables(db), async () => {
      const rows = await db.clips.bulkGet([...ids]);
      const changes = rows.flatMap((before) => {
        if (!before) return [];
        const tags = tagsOf(before.tags, before.id);
        return sameTags(tags, before.tags) ? [] : [{ before, after: { ...toClip(before), tags, updatedAt: now } }];
      });
      await writeClips(db, changes);
      return changes.map(({ before, after }) => ({ id: after.id, before: before.tags, after: after.tags }));
    });
  });
}
