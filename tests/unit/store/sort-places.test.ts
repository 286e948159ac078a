import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortedBy, sortedByWorth } from '@/lib/store/search/sort-places';

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
});
