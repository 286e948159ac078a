/** Fewer bytes than this are no room for a long clip. */
const hardlyAny = 2_000_000;

/** Whether hardly anything can be stored any more; in Chromium, which holds Newsclip to no quota, on the whole disk. */
export async function isFull(): Promise<boolean> {
  try {
    const { quota = Number.POSITIVE_INFINITY, usage = 0 } = await navigator.storage.estimate();
    return quota - usage < hardlyAny;
  } catch {
    return false; // it cannot say
  }
}
