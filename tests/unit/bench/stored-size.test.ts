import { expect, it } from 'vitest';
import { storedSize } from '@/bench/library/stored-size';

it('counts strings by the width of their letters, and bytes as they are', () => {
  expect(storedSize('rivage à')).toBe(8);
  expect(storedSize('речка')).toBe(10);
  expect(storedSize(new Float64Array(4))).toBe(32);
  expect(storedSize(new Uint8Array(5).subarray(1, 3))).toBe(2);
});

it('sums records with the names of their properties', () => {
  expect(storedSize({ terms: 'a\nb', bytes: new Uint8Array(7), chunk: 3 })).toBe(5 + 3 + 5 + 7 + 5 + 8);
  expect(storedSize({ columns: { day: new Int32Array(2) } })).toBe(7 + 3 + 8);
  expect(storedSize([1, true, null])).toBe(10);
});
