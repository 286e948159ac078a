import { expect, it } from 'vitest';
import { grown, growthRows } from '@/bench/growth-rows';
import { withoutTarget } from '@/bench/make-row';

const row = (name: string, size: number, value: number) =>
  withoutTarget({ browser: 'chromium', size }, { name, value, unit: 'ms', floor: null });

it('sets each size beside the one that its target names', () => {
  const rows = [row(grown.popup, 1_000, 100), row(grown.popup, 10_000, 110), row(grown.popup, 100_000, 130)];
  expect(growthRows(rows)).toMatchObject([
    { size: 10_000, value: 110, floor: 100, ratio: 1.1, met: true },
    { size: 100_000, value: 130, floor: 100, ratio: 1.3, met: false },
  ]);
});

it('compares a rebuild by the clip, with a tenth of the clips', () => {
  const rows = [
    row(grown.rebuild, 1_000, 1_000),
    row(grown.rebuild, 10_000, 20_000),
    row(grown.rebuild, 100_000, 220_000),
  ];
  expect(growthRows(rows)).toMatchObject([
    { size: 10_000, value: 2, floor: 1, met: false },
    { size: 100_000, value: 2.2, floor: 2, met: true },
  ]);
});

it('says nothing where the other size was not measured, nor of other rows', () => {
  expect(growthRows([row(grown.newest, 1_000, 2), row(grown.newest, 100_000, 3), row('else', 10_000, 4)])).toEqual([]);
  expect(growthRows([row(grown.newest, 1_000, 2), row(grown.newest, 10_000, 3)])).toEqual([]);
});
