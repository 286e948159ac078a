import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstByWorth, sortedBy, sortedByWorth } from '@/lib/store/search/sort-places';

describe('places by worth', () => {
  it('come as a comparison of each with each would have them', () => {
    const columns = fc.array(fc.tuple(fc.constantFrom(0, 0.5, 1.25, 7), fc.nat(3)), { maxLength: 60 });
    fc.assert(
      fc.property(columns, (rows) => {
        const worth = Float32Array.from(rows, ([one]) => one);
        const times = Float64Array.from(rows, ([, time]) => time);
        const places = rows.map((_, place) => place).filter((place) => place % 3 !== 1);
        expect(sortedByWorth(places, worth, times)).toEqual(sortedBy(places, worth, times));
      }),
    );
  });

  it('tell worths apart that nearly are the same', () => {
    const worth = Float64Array.of(1, 1 - 1e-12, 1 + 1e-12, 5);
    expect(sortedByWorth([0, 1, 2, 3], worth, Float64Array.of(9, 8, 7, 6))).toEqual([1, 0, 2, 3]);
  });

  it('begin, as far as they are asked for, as all of them do', () => {
    const columns = fc.array(
      fc.tuple(fc.oneof(fc.constantFrom(0, 0.5, 7), fc.float({ min: 0, max: 9, noNaN: true })), fc.nat(3)),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(columns, fc.nat(70), (rows, count) => {
        const worth = Float32Array.from(rows, ([one]) => one);
        const times = Float64Array.from(rows, ([, time]) => time);
        const places = rows.map((_, place) => place).filter((place) => place % 3 !== 1);
        const first = firstByWorth(places, worth, times, count);
        const whole = sortedBy(places, worth, times).reverse();
        expect(first).toEqual(whole.slice(0, first.length));
        expect(first.length).toBeGreaterThanOrEqual(Math.min(count, places.length));
      }),
    );
  });

  it('are not all sorted for the first few of many', () => {
    const worth = Float32Array.from({ length: 5_000 }, (_, place) => (place * 7_919) % 5_000);
    const places = [...worth.keys()];
    const first = firstByWorth(places, worth, worth, 50);
    expect(first.length).toBeGreaterThanOrEqual(50);
    expect(first.length).toBeLessThan(100);
  });
});
