import { median } from '@/bench/table';

/** Milliseconds of an action, the median of several. Each is the mean of some in a row: the clock of a page may tick in whole milliseconds. */
export async function medianMilliseconds(
  repetitions: number,
  inARow: number,
  action: () => Promise<unknown>,
): Promise<number> {
  const taken: number[] = [];
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    const started = performance.now();
    for (let time = 0; time < inARow; time += 1) await action();
    taken.push((performance.now() - started) / inARow);
  }
  return median(taken);
}
