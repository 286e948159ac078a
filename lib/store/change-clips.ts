import type { Clip } from '@/lib/core/clip';
import type { Failure } from '@/lib/core/failure';
import { ok, type Result } from '@/lib/core/result';
import { toClip } from './clip-row';
import { writeClips } from './write-clips';
import { writing } from './writing';

/** A clip before and after a change. */
interface ChangedClip {
  before: Clip;
  after: Clip;
}

/**
 * Changes clips in one transaction, each by a function that gives null where it is to stay as it is, and tells of those that were
 * changed. Ids that are gone are left out.
 */
export function changeClips(
  ids: readonly string[],
  change: (clip: Clip) => Clip | null,
): Promise<Result<ChangedClip[], Failure>> {
  return writing(async (db) => {
    const rows = await db.clips.bulkGet([...ids]);
    const changes = rows.flatMap((before) => {
      const after = before && change(toClip(before));
      return after ? [{ before, after }] : [];
    });
    await writeClips(db, changes);
    return changes;
  });
}

/** The ids of the clips that were changed. */
export async function idsChanged(changed: Promise<Result<ChangedClip[], Failure>>): Promise<Result<string[], Failure>> {
  const answer = await changed;
  return answer.ok ? ok(answer.value.map(({ after }) => after.id)) : answer;
}
