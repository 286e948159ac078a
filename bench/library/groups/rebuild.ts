import { grown } from '../../growth-rows';
import { atMost, withoutTarget } from '../../make-row';
import type { Row } from '../../table';
import { inTail } from '../fill-library';
import type { Bench } from './bench';

/** Milliseconds that a page may be kept busy at a stretch. */
const longestTask = 50;

/** Building the index of a full library, beside reading all its rows and bodies. After it some clips are put into the tail. */
export async function rebuild({ calls, place, tell }: Bench): Promise<Row[]> {
  const { total, transaction, blocked } = await calls.call('rebuild');
  const indexed = place.size - inTail;
  const before = await calls.call('readAllRaw');
  await calls.call('fillTail', place.size, indexed);
  tell(`rebuild: ${((indexed / total) * 1_000).toFixed(0)} clips a second`);
  return [
    withoutTarget(place, { name: grown.rebuild, value: total, unit: 'ms', floor: before }),
    withoutTarget(place, { name: 'rebuild: longest transaction', value: transaction, unit: 'ms', floor: null }),
    atMost(place, { name: 'rebuild: page blocked at a stretch', value: blocked, unit: 'ms', floor: null }, longestTask),
  ];
}
