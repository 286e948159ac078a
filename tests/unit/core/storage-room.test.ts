import { expect, it } from 'vitest';
import { isNearlyFull } from '@/lib/core/storage-room';

const [mb, gb] = [1e6, 1e9];

it.each<[string, number, number, boolean]>([
  ['a large disk with much room', 5 * gb, 90 * gb, false],
  ['a large disk with 2 % left, which is a gigabyte', 49 * gb, 50 * gb, false],
  ['less than 100 MB', 10 * gb - 99 * mb, 10 * gb, true],
  ['100 MB of 10 GB', 10 * gb - 100 * mb, 10 * gb, false],
  ['a small quota with 4 % left', 1_920 * mb, 2 * gb, true],
  ['nothing at all', 0, 0, true],
  ['more used than there is', 2 * gb, gb, true],
])('%s', (_, used, quota, full) => {
  expect(isNearlyFull({ used, quota })).toBe(full);
});
