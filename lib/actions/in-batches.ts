import type { Failure } from '@/lib/core/failure';
import { otherTasks } from '@/lib/core/other-tasks';
import { ok, type Result } from '@/lib/core/result';

/** How long work is followed and ended by whoever asked for it. */
export interface Control {
  /** Called with how many are done, of how many. */
  onProgress: (done: number, total: number) => void;
  /** Ends it between two batches; what is done stays done. */
  signal: AbortSignal;
}

/** For an act on a single clip, which is over at once. */
export const unwatched: Control = { onProgress: () => {}, signal: new AbortController().signal };

/** What an act on many clips came to. */
export interface Acted {
  /** The clips that it changed. */
  ids: string[];
  cancelled: boolean;
  /** Why it ended before the last of them, if not by being cancelled: what it had done by then stays, and can be taken back. */
  problem: Failure | null;
}

/** Clips a transaction: it is over within a few frames. */
const batchSize = 50;

/**
 * Acts on clips a batch at a time, each in a transaction of its own, so that however many there are the page answers meanwhile.
 * `act` tells which it changed. It is a failure only where nothing was changed before it.
 */
export async function inBatches(
  ids: readonly string[],
  act: (batch: string[]) => Promise<Result<string[], Failure>>,
  { onProgress, signal }: Control,
): Promise<Result<Acted, Failure>> {
  const changed: string[] = [];
  for (let start = 0; start < ids.length; start += batchSize) {
    if (start > 0) await otherTasks();
    if (signal.aborted) return ok({ ids: changed, cancelled: true, problem: null });
    const answer = await act(ids.slice(start, start + batchSize));
    if (!answer.ok)
      return changed.length > 0 ? ok({ ids: changed, cancelled: false, problem: answer.problem }) : answer;
    for (const id of answer.value) changed.push(id);
    onProgress(Math.min(start + batchSize, ids.length), ids.length);
  }
  return ok({ ids: changed, cancelled: false, problem: null });
}
