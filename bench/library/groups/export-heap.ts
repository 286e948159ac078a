import { setTimeout as sleep } from 'node:timers/promises';
import { grown } from '../../growth-rows';
import { atMost } from '../../make-row';
import type { Row } from '../../table';
import type { Bench } from './bench';

/** Megabytes of JavaScript that an export may hold at any time. */
const mostHeap = 64;

/** What JavaScript holds at most while all clips are taken out as a zip, in megabytes, beyond what it held before. */
export async function exportHeap({ driver, calls, place, say }: Bench): Promise<Row[]> {
  await calls.call('listAll');
  const before = await driver.usedHeap();
  if (before === null) {
    say('Firefox does not tell the memory of one page');
    return [];
  }
  let most = before;
  let isOver = false;
  const asking = (async () => {
    while (!isOver) {
      most = Math.max(most, (await driver.usedHeap()) ?? 0);
      await sleep(50);
    }
  })();
  await calls.call('exportZip', false).finally(() => {
    isOver = true;
  });
  await asking;
  return [atMost(place, { name: grown.exported, value: (most - before) / 1e6, unit: 'MB', floor: null }, mostHeap)];
}
