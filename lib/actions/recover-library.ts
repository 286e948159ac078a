import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { attempt, findLoss, type Loss, type Recovered, recoverClips } from '@/lib/store';

/** What the browser has lost of the library; null where nothing is known to be missing, or where that cannot be told. */
export async function lossOfLibrary(): Promise<Loss | null> {
  const loss = await attempt(findLoss);
  return loss.ok ? loss.value : null;
}

/** Brings back what the recovery copy holds. */
export const recoverLibrary = (
  onProgress: (done: number, total: number) => void,
): Promise<Result<Recovered, Failure>> => recoverClips(Date.now(), onProgress);
