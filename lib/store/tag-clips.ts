import type { Failure } from '@/lib/core/failure';
import { ok, type Result } from '@/lib/core/result';
import { type Retagged, sameTags, type TagChange, withChange, withRenamed, withTakenBack } from '@/lib/core/retag';
import { changeClips } from './change-clips';

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
async function retag(
  ids: readonly string[],
  tagsOf: (tags: string[], id: string) => string[],
  now: number,
): Promise<Result<Retagged[], Failure>> {
  const changed = await changeClips(ids, (clip) => {
    const tags = tagsOf(clip.tags, clip.id);
    return sameTags(tags, clip.tags) ? null : { ...clip, tags, updatedAt: now };
  });
  if (!changed.ok) return changed;
  return ok(changed.value.map(({ before, after }) => ({ id: after.id, before: before.tags, after: after.tags })));
}
