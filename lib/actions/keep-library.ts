import type { Failure } from '@/lib/core/failure';
import { keptInTrash } from '@/lib/core/kept-in-trash';
import { fail, ok, type Result } from '@/lib/core/result';
import {
  attempt,
  catchUpCopy,
  completeCopy,
  keepCopy,
  keepIndex,
  pauseIndex,
  purgeClips,
  trashedBefore,
} from '@/lib/store';
import { inBatches, unwatched } from './in-batches';

/** How much of the time a copy that is made anew leaves to the reader of the page: as many times what a batch took, at most so long. */
const [restShare, longestRest] = [3, 2_000];

/** Rests after each batch, from now on. */
function resting(): () => Promise<void> {
  let worked = performance.now();
  return async () => {
    const taken = performance.now() - worked;
    await new Promise((resolve) => setTimeout(resolve, Math.min(longestRest, restShare * taken)));
    worked = performance.now();
  };
}

/**
 * What a library needs now and then: what has lain in the trash for 30 days goes for ever, and recovery copy and search index are
 * brought in order. It can be stopped anywhere and goes on the next time; whoever calls it has nothing to wait for. `now` in epoch milliseconds.
 */
export async function keepLibrary(now: number): Promise<Result<null, Failure>> {
  const old = await attempt(() => trashedBefore(now - keptInTrash));
  if (!old.ok) return old;
  const emptied = await inBatches(old.value, purgeClips, unwatched);
  if (!emptied.ok) return emptied;
  if (emptied.value.problem) return fail(emptied.value.problem);
  const caughtUp = await attempt(catchUpCopy);
  const indexed = await attempt(() => keepIndex());
  // Last, since a reader who searches waits for the index, and nobody for this.
  const copied = await attempt(() => keepCopy(resting()));
  if (!indexed.ok) return indexed;
  if (!copied.ok) return copied;
  return caughtUp.ok && !caughtUp.value.ok ? caughtUp.value : copied.value;
}

/** Looks whether the recovery copy has every clip: whenever the browser starts, since it may have ended with a power cut. */
export async function checkCopy(): Promise<Result<null, Failure>> {
  const checked = await attempt(completeCopy);
  return checked.ok ? checked.value : checked;
}

/** Stops the building of the search index, in whatever page or worker it is under way, or has it go on. */
export async function pauseIndexing(paused: boolean): Promise<Result<null, Failure>> {
  const done = await attempt(async () => {
    await pauseIndex(paused);
    if (!paused) await keepIndex();
  });
  return done.ok ? ok(null) : done;
}
