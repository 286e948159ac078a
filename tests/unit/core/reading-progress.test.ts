import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBegun, minutesLeft, progressOf, scrolledAt } from '@/lib/core/reading-progress';

describe('how far an article is read', () => {
  it.each<[string, Parameters<typeof progressOf>[0], number | null]>([
    ['at the beginning', { scrolled: 0, end: 3000, screen: 1000 }, 0],
    ['half of the way', { scrolled: 1000, end: 3000, screen: 1000 }, 0.5],
    ['where its end comes on screen', { scrolled: 2000, end: 3000, screen: 1000 }, 1],
    ['beyond its end', { scrolled: 2500, end: 3000, screen: 1000 }, 1],
    ['drawn beyond the beginning', { scrolled: -80, end: 3000, screen: 1000 }, 0],
    ['in steps of a thousandth', { scrolled: 1, end: 4000, screen: 1000 }, 0],
    ['all on screen at once', { scrolled: 0, end: 800, screen: 1000 }, null],
    ['as high as the screen', { scrolled: 0, end: 1000, screen: 1000 }, null],
  ])('%s', (_, lengths, progress) => {
    expect(progressOf(lengths)).toBe(progress);
  });

  it('leads back to where it was, to a thousandth of the way', () => {
    const lengths = fc.record({
      end: fc.integer({ min: 2_000, max: 200_000 }),
      screen: fc.integer({ min: 200, max: 1_900 }),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(lengths, ({ end, screen, part }) => {
        const scrolled = part * (end - screen);
        const back = scrolledAt(progressOf({ scrolled, end, screen }) ?? -1, { end, screen });
        expect(Math.abs(back - scrolled)).toBeLessThanOrEqual((end - screen) / 2000 + 1e-6);
      }),
    );
  });
});

it.each([
  ['only opened', 0.029, false],
  ['begun', 0.03, true],
  ['nearly read', 0.97, true],
  ['finished', 0.971, false],
])('worth going on with: %s', (_, progress, begun) => {
  expect(isBegun(progress)).toBe(begun);
});

it.each<[string, number, string | null, number, number]>([
  ['all of it', 2380, 'en', 0, 10],
  ['half of it', 2380, 'en', 0.5, 5],
  ['a last line', 2380, 'en', 0.96, 1],
  ['nothing', 2380, 'en', 1, 0],
  ['characters', 5000, 'ja', 0.5, 5],
])('minutes left: %s', (_, words, lang, progress, minutes) => {
  expect(minutesLeft(words, lang, progress)).toBe(minutes);
});
