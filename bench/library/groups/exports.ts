import { setTimeout as sleep } from 'node:timers/promises';
import { grown } from '../../growth-rows';
import { atMost, timesFloor, withoutTarget } from '../../make-row';
import type { Row } from '../../table';
import type { Bench } from './bench';

/** Of the clips that are exported with pictures: how many, and how many bytes each of their pictures has. */
const [illustrated, pictureBytes] = [500, 150_000];

/** Taking everything out as one zip beside reading everything, what the page holds meanwhile, and what kept pictures cost. */
export async function exports(bench: Bench): Promise<Row[]> {
  const { calls, place } = bench;
  const { zip, reading, writing } = await calls.call('exportZip');
  const pictures = await calls.call('exportPictures', Math.min(illustrated, place.size), pictureBytes);
  return [
    timesFloor(
      place,
      { name: 'export: stored zip, beside reading all rows', value: zip, unit: 'ms', floor: reading },
      1.7,
    ),
    withoutTarget(place, {
      name: 'export: stored zip, beside writing all notes',
      value: zip,
      unit: 'ms',
      floor: writing,
    }),
    ...(await memory(bench)),
    withoutTarget(place, { name: 'export: 500 clips with their pictures', ...pictures, unit: 'ms' }),
  ];
}

/** Milliseconds between two looks: each collects garbage first, which takes a while itself. */
const betweenLooks = 50;

/** The most that the page holds at any look, beside what it holds before. */
async function memory({ driver, calls, place, say }: Bench): Promise<Row[]> {
  const floor = await driver.usedHeap();
  if (floor === null) {
    say('Firefox does not tell the memory of one page');
    return [];
  }
  let most = floor;
  let isDone = false;
  const exporting = calls.call('exportZipOnce').finally(() => {
    isDone = true;
  });
  while (!isDone) {
    most = Math.max(most, (await driver.usedHeap()) ?? 0);
    await sleep(betweenLooks);
  }
  await exporting;
  return [atMost(place, { name: grown.exporting, value: most / 1e6, unit: 'MB', floor: floor / 1e6 }, 64)];
}
