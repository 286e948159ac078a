import { median } from '@/bench/table';

/**
 * Milliseconds that each of some actions takes, the median of several. They take turns, so that whatever slows the machine slows
 * all. Each time is the mean of some in a row: the clock of a page may tick in whole milliseconds.
 */
export async function medianMilliseconds(
  repetitions: number,
  inARow: number,
  actions: readonly (() => Promise<unknown>)[],
): Promise<number[]> {
  const taken = actions.map((): number[] => []);
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    for (const [place, action] of actions.entries()) {
      const started = performance.now();
      for (let time = 0; time < inARow; time += 1) await action();
      taken[place]?.push((performance.now() - started) / inARow);
    }
  }
  return taken.map(median);
}
