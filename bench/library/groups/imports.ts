import { atMost, withoutTarget } from '../../make-row';
import type { Row } from '../../table';
import type { Tenth } from '../in-page/imports';
import type { Bench } from './bench';

/** Milliseconds that a page may be kept busy at a stretch. */
const longestTask = 50;

/** As many links as there are clips, imported beside them, and a raw put of the same rows in one transaction. */
export async function imports({ calls, place, tell }: Bench): Promise<Row[]> {
  const { preview, bringIn, backup, tenths, floor } = await calls.call('importLinks', place.size);
  tell(`import: ${((place.size / bringIn.total) * 1_000).toFixed(0)} links a second`);
  const blocked = { preview, import: bringIn, bookmarks: backup };
  for (const [part, stretches] of Object.entries(blocked))
    tell(`import: page blocked at a stretch, ${part}: ${stretches.blocked.toFixed(1)} ms`);
  for (const [at, { batch, copy }] of tenths.entries())
    tell(`import: tenth ${at + 1}, a batch ${batch.toFixed(1)} ms, of that the copy ${copy.toFixed(1)} ms`);
  const [first, last] = [tenths[0], tenths.at(-1)];
  const grownBy = (name: string, part: keyof Tenth): Row[] =>
    first && last ? [withoutTarget(place, { name, value: last[part], unit: 'ms', floor: first[part] })] : [];
  return [
    withoutTarget(place, { name: 'import of links: preview', value: preview.total, unit: 'ms', floor: null }),
    withoutTarget(place, { name: 'import of links, with the recovery copy', value: bringIn.total, unit: 'ms', floor }),
    withoutTarget(place, {
      name: 'import of bookmarks in JSON: preview, beside that of a table',
      value: backup.total,
      unit: 'ms',
      floor: preview.total,
    }),
    ...grownBy('import: a batch of the last tenth, beside one of the first', 'batch'),
    ...grownBy('import: of that the recovery copy', 'copy'),
    withoutTarget(place, { name: 'import: longest transaction', value: bringIn.transaction, unit: 'ms', floor: null }),
    atMost(
      place,
      {
        name: 'import: page blocked at a stretch',
        value: Math.max(preview.blocked, bringIn.blocked, backup.blocked),
        unit: 'ms',
        floor: null,
      },
      longestTask,
    ),
  ];
}
