import { inject } from 'vitest';

/**
 * Chance that can be had again: mulberry32 (public domain, by Tommy Ettinger), seeded with the run's number and a name. Each call
 * gives a number from 0 to before 1.
 */
export function chance(name: string): () => number {
  let state = inject('seed');
  for (const letter of name) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to before `end`. */
export const wholeBelow = (random: () => number, end: number): number => Math.floor(random() * end);
