export interface Interval {
  low: number;
  high: number;
}

/**
 * The 95 % interval of a figure, by drawing the pages anew with replacement; seeded, so that it is the same in every run. For a
 * difference between two extractors, `figure` draws both from the same pages (a paired bootstrap).
 */
export function bootstrap(pages: number, figure: (drawn: readonly number[]) => number, rounds = 500): Interval {
  const random = mulberry32(7);
  const figures = Array.from({ length: rounds }, () =>
    figure(Array.from({ length: pages }, () => Math.floor(random() * pages))),
  ).sort((a, b) => a - b);
  const at = (share: number): number => figures[Math.floor(rounds * share)] ?? Number.NaN;
  return { low: at(0.025), high: at(0.975) };
}

/** The well-known small generator of that name: 0 to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
