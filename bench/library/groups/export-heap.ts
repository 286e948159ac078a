import { setTimeout as sleep } from 'node:timers/promises';
import { grown } from '../../growth-rows';
import { atMost, timesFloor } from '../../make-row';
import { median, type Row } from '../../table';
import type { Bench } from './bench';

/** Megabytes of JavaScript that an export may hold at any time. */
const mostHeap = 64;

/** How much more an export may hold in its last third than in its first: what it holds does not grow with what it has written. */
const mostGrowth = 1.5;

/** What JavaScript holds while all clips are taken out as a zip, in megabytes beyond what it held before: at most, and in the end. */
export async function exportHeap({ driver, calls, place, say }: Bench): Promise<Row[]> {
  await calls.call('listAll');
  const before = await driver.usedHeap();
  if (before === null) {
    say('Firefox does not tell the memory of one page');
    return [];
  }
  const held: number[] = [];
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      held.push(((await driver.usedHeap()) ?? 0) / 1e6 - before / 1e6);
      await sleep(50);
    }
  })();
  await calls.call('exportZip', false).finally(() => {
    isOver = true;
  });
  await asking;
  const third = Math.ceil(held.length / 3);
  const [first, last] = [median(held.slice(0, third)), median(held.slice(-third))];
  return [
    atMost(place, { name: grown.exported, value: Math.max(...held), unit: 'MB', floor: null }, mostHeap),
    timesFloor(
      place,
      { name: 'export: heap in its last third, beside its first', value: last, unit: 'MB', floor: first },
      mostGrowth,
    ),
  ];
}
