import type { Bench } from './groups/bench';

/** Clips of one call: no call into a page may last for minutes. */
const step = 2_000;

/** Clips that wait in the tail of the index: half of what flushes it. */
export const inTail = 128;

/** Fills Newsclip's database and the floor's with a synthetic collection, but for the clips of the tail. There is no index yet. */
export async function fillLibrary({ calls, say, tell }: Bench, size: number): Promise<void> {
  const filling = { making: 0, storing: 0 };
  for (let from = 0; from < size - inTail; from += step) {
    const to = Math.min(size - inTail, from + step);
    const part = await calls.call('fill', size, from, to);
    filling.making += part.making;
    filling.storing += part.storing;
    if (to % 10_000 === 0 || to === size - inTail) say(`${to} clips stored`);
  }
  const perSecond = (milliseconds: number): string => ((size / milliseconds) * 1_000).toFixed(0);
  tell(`${perSecond(filling.making)} clips made a second, ${perSecond(filling.storing)} stored in both databases`);
}
