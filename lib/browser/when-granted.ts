/** Milliseconds between attempts, and how many there are. */
const [pause, mostAttempts] = [100, 6] as const;

/** What Chromium says of a page that it has not given access to, or not yet. */
const notGranted = /cannot access contents of the page/i;

/**
 * Runs something in a tab that access has just been given to by a click or a key. Chromium tells the tab's own process of it by another way
 * than it sends the script, and now and then later: then it is tried again, for half a second. Throws what was thrown last.
 */
export async function whenGranted<Value>(run: () => Promise<Value>): Promise<Value> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await run();
    } catch (error) {
      if (attempt === mostAttempts || !notGranted.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}
