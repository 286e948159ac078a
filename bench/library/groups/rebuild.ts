import { grown } from '../../growth-rows';
import { withoutTarget } from '../../make-row';
import type { Row } from '../../table';
import { inTail } from '../fill-library';
import type { Bench } from './bench';

/** Building the index of a full library, beside reading all its rows and bodies. After it some clips are put into the tail. */
export async function rebuild({ calls, place, tell }: Bench): Promise<Row[]> {
  const { total, transaction, blocked } = await calls.call('rebuild');
  const indexed = place.size - inTail;
  const before = await calls.call('readAllRaw');
  await calls.call('fillTail', place.size, indexed);
  tell(`rebuild: ${((indexed / total) * 1_000).toFixed(0)} clips a second`);
  tell(`rebuild: longest transaction ${transaction.toFixed(0)} ms, page blocked ${blocked.toFixed(0)} ms`);
  return [
    withoutTarget(place, { name: grown.rebuild, value: total, unit: 'ms', floor: before }),
    withoutTarget(place, { name: 'rebuild: longest transaction', value: transaction, unit: 'ms', floor: null }),
  ];
}
