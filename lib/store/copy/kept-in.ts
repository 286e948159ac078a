import type { CopyPlace } from '@/lib/core/copy-place';

let place: CopyPlace | null = null;
let recovering = false;

/** Says where this page or worker keeps the recovery copy. To be called before anything else of the store. */
export function keepCopyIn(where: CopyPlace): void {
  place = where;
}

/** Null where none is kept. */
export const keptIn = (): CopyPlace | null => place;

/** While clips are brought back from the copy, this page works on a database that has lost clips, and the copy does not follow it. */
export const isRecovering = (): boolean => recovering;

export async function whileRecovering<Value>(work: () => Promise<Value>): Promise<Value> {
  recovering = true;
  try {
    return await work();
  } finally {
    recovering = false;
  }
}
