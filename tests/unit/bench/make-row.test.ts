import { expect, it } from 'vitest';
import { atMost, timesFloor, withoutTarget } from '@/bench/make-row';

const place = { size: 1_000, browser: 'firefox' } as const;

it('sets a figure beside its floor', () => {
  expect(timesFloor(place, { name: 'list', value: 3.4567, unit: 'ms', floor: 2 }, 1.5)).toEqual({
    name: 'list',
    size: 1_000,
    browser: 'firefox',
    value: 3.46,
    unit: 'ms',
    floor: 2,
    ratio: 3.4567 / 2,
    target: '<= 1.5 x floor',
    met: false,
  });
  expect(timesFloor(place, { name: 'list', value: 3, unit: 'ms', floor: 2 }, 1.5).met).toBe(true);
});

it('takes an absolute target whatever the floor is', () => {
  const row = atMost(place, { name: 'script', value: 29_876.5, unit: 'B', floor: null }, 30_000);
  expect(row).toMatchObject({ value: 29_877, floor: null, ratio: null, target: '<= 30,000 B', met: true });
  expect(atMost(place, { name: 'search', value: 5.01, unit: 'ms', floor: 9 }, 5)).toMatchObject({ met: false });
});

it('says of a figure without target neither that it is met nor that it is not', () => {
  expect(withoutTarget(place, { name: 'heap', value: 9, unit: 'MB', floor: 3 })).toMatchObject({
    ratio: 3,
    target: '',
    met: null,
  });
});
