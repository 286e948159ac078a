import { setTimeout as sleep } from 'node:timers/promises';
import { timesAsLong } from './busy';

/** How long a flow waits on a quiet machine for something to come true before it gives up, in milliseconds. */
export const patience = 15_000;

/** As often it is asked at least: a machine that stands still for a while takes all the time for the first answer. */
const fewestAnswers = 5;

/**
 * Asks again and again until the answer is neither null, undefined nor false, and gives that answer; for so many milliseconds, and as many
 * times as long as the machine is busy. What the question throws counts as "not yet"; the last such error is named when time runs out.
 */
export async function until<T>(
  what: string,
  question: () => Promise<T | null | undefined | false>,
  milliseconds = patience,
): Promise<T> {
  const begun = performance.now();
  const end = begun + milliseconds * timesAsLong();
  let last: unknown;
  for (let answers = 0; answers < fewestAnswers || performance.now() < end; answers += 1) {
    try {
      const answer = await question();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      last = undefined;
    } catch (error) {
      last = error;
    }
    await sleep(50);
  }
  const waited = Math.round(performance.now() - begun);
  throw new Error(`Waited ${waited} ms in vain for ${what}${last === undefined ? '' : ` (${String(last)})`}`);
}
