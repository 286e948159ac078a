import { withoutTarget } from '../../make-row';
import type { Row } from '../../table';
import type { Bench } from './bench';

/** Clips that a copy is kept of. */
const count = 2_000;

/** What a copy of the clips outside the database costs in each place where it could lie, beside a raw strict put of one clip. */
export async function copyPlaces({ calls, place }: Bench): Promise<Row[]> {
  const { costs, floor } = await calls.call('copyPlaces', count);
  const row = (name: string, value: number): Row => ({
    ...withoutTarget(place, { name: `copy in ${name}`, value, unit: 'ms', floor }),
  });
  return costs.flatMap((each) => [
    row(`${each.place}: a clip saved`, each.save),
    row(`${each.place}: a clip edited`, each.edit),
    row(`${each.place}: 50 clips edited`, each.edits),
    row(`${each.place}: a clip read back`, each.read),
  ]);
}
