import { setTimeout as sleep } from 'node:timers/promises';

/** What a promise gives, or null where it has not come, or was refused, after so many milliseconds. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | null> {
  const ended = new AbortController();
  const timeout = sleep(milliseconds, null, { signal: ended.signal }).catch(() => null);
  const answer = await Promise.race([work.catch(() => null), timeout]);
  ended.abort();
  return answer;
}
