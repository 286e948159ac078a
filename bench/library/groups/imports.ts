import { atMost, withoutTarget } from '../../make-row';
import type { Row } from '../../table';
import type { Bench } from './bench';

/** Milliseconds that a page may be kept busy at a stretch. */
const longestTask = 50;

/** As many links as there are clips, imported beside them, and a raw put of the same rows in one transaction. */
export async function imports({ calls, place, tell }: Bench): Promise<Row[]> {
  const { preview, bringIn, floor } = await calls.call('importLinks', place.size);
  tell(`import: ${((place.size / bringIn.total) * 1_000).toFixed(0)} links a second`);
  return [
    withoutTarget(place, { name: 'import of links: preview', value: preview.total, unit: 'ms', floor: null }),
    withoutTarget(place, { name: 'import of links, with the recovery copy', value: bringIn.total, unit: 'ms', floor }),
    withoutTarget(place, { name: 'import: longest transaction', value: bringIn.transaction, unit: 'ms', floor: null }),
    atMost(
      place,
      {
        name: 'import: page blocked at a stretch',
        value: Math.max(preview.blocked, bringIn.blocked),
        unit: 'ms',
        floor: null,
      },
      longestTask,
    ),
  ];
}
