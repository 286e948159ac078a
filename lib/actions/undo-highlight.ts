import type { Failure } from '@/lib/core/failure';
import type { Highlighted } from '@/lib/core/highlighted';
import { ok, type Result } from '@/lib/core/result';
import { attempt, deleteHighlight, highlightsOf, putHighlight, undoSave } from '@/lib/store';
import { showMarks } from './page-marks';

/**
 * Takes back what highlighting words of a tab's page did: the highlight, and the clip or the revision that was made for it, unless other highlights
 * have come to stand in that since. `now` in epoch milliseconds.
 */
export async function undoHighlight(
  tabId: number,
  { highlight, before, saved }: Highlighted,
  now: number,
): Promise<Result<null, Failure>> {
  const undone = before
    ? await putHighlight({ ...before, updatedAt: now }, now)
    : await deleteHighlight(highlight, now);
  if (!undone.ok) return undone;
  const left = await attempt(() => highlightsOf(saved.clipId));
  if (!left.ok) return left;
  if (!left.value.some(({ revision }) => revision === saved.revision)) {
    const taken = await undoSave(saved);
    if (!taken.ok) return taken;
  }
  await showMarks(tabId, saved.clipId);
  return ok(null);
}
