import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import type { Marks } from '@/lib/core/marks';
import type { Result } from '@/lib/core/result';
import { changeClips, idsChanged } from './change-clips';

/** Marks clips, and tells which of them were not marked so before. `now` in epoch milliseconds. */
export const markClips = (ids: readonly string[], marks: Marks, now: number): Promise<Result<string[], Failure>> =>
  idsChanged(changeClips(ids, (clip) => marked(clip, marks, now)));

/** Null where the clip is marked so already. */
function marked(clip: Clip, marks: Marks, now: number): Clip | null {
  const { favourite = clip.favourite, archived = clip.archived, read = clip.readAt !== null } = marks;
  const readAt = read ? (clip.readAt ?? now) : null;
  const isSame = favourite === clip.favourite && archived === clip.archived && readAt === clip.readAt;
  return isSame ? null : { ...clip, favourite, archived, readAt, updatedAt: now };
}
