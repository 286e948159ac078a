import { grown } from '../../growth-rows';
import { timesFloor, withoutTarget } from '../../make-row';
import type { Row } from '../../table';
import type { Bench } from './bench';

/** Pages of the list as the store gives them, beside the raw newest 50. */
export async function lists({ calls, place }: Bench): Promise<Row[]> {
  const newest = await calls.call('listPage', 0);
  const middle = await calls.call('listPage', Math.floor(place.size * 0.45));
  return [
    timesFloor(place, { name: grown.newest, ...newest, unit: 'ms' }, 1.5),
    withoutTarget(place, { name: 'list: 50 from the middle', ...middle, unit: 'ms' }),
  ];
}
