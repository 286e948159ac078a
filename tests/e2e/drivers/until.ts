import { setTimeout as sleep } from 'node:timers/promises';

/** How long a flow waits for something to come true before it gives up, in milliseconds. */
export const patience = 15_000;

/**
 * Asks again and again until the answer is neither null, undefined nor false, and gives that answer. What the question
 * throws counts as "not yet"; the last such error is named when time runs out.
 */
export async function until<T>(
  what: string,
  question: () => Promise<T | null | undefined | false>,
  milliseconds = patience,
): Promise<T> {
  const end = Date.now() + milliseconds;
  let last: unknown;
  do {
    try {
      const answer = await question();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await sleep(50);
  } while (Date.now() < end);
  throw new Error(`Waited ${milliseconds} ms in vain for ${what}${last === undefined ? '' : ` (${String(last)})`}`);
}
