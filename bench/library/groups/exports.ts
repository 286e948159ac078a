import { timesFloor, withoutTarget } from '../../make-row';
import { median, type Row } from '../../table';
import type { Bench } from './bench';

/** Times that the zip and its floor are measured, in turns: a minute each where the clips are many. */
const roundsFor = (clips: number): number => (clips < 100_000 ? 3 : 1);

/**
 * All clips as a zip, beside reading all rows raw, and beside writing the notes alone; with pictures of a tenth of them, into a folder, and
 * into the same folder again, beside the zip.
 */
export async function exports(bench: Bench): Promise<Row[]> {
  const { calls, place, tell } = bench;
  const taken: { zip: number[]; floor: number[]; notes: number[] } = { zip: [], floor: [], notes: [] };
  for (let rounds = roundsFor(place.size); rounds > 0; rounds -= 1) {
    taken.floor.push(await calls.call('readAllRaw'));
    taken.notes.push(await calls.call('writeNotes'));
    taken.zip.push((await calls.call('exportZip', false)).milliseconds);
  }
  const [zip, floor, notes] = [median(taken.zip), median(taken.floor), median(taken.notes)];
  const rows = [
    timesFloor(place, { name: 'export: zip', value: zip, unit: 'ms', floor }, 1.7),
    withoutTarget(place, {
      name: 'export: zip, beside its notes written and forgotten',
      value: zip,
      unit: 'ms',
      floor: notes,
    }),
  ];
  const kept = await calls.call('keepSome');
  const pictures = await calls.call('exportZip', true);
  tell(`export: ${kept} pictures, ${(pictures.bytes / 1e6).toFixed(0)} MB`);
  const first = await calls.call('exportFolder', true);
  const again = await calls.call('exportFolder', false);
  await calls.call('removeFolder');
  await calls.call('keepNone');
  for (const [name, { milliseconds: value }] of Object.entries({
    'export: zip with pictures': pictures,
    'export: folder, first': first,
    'export: folder, again': again,
  })) {
    rows.push(withoutTarget(place, { name, value, unit: 'ms', floor: zip }));
  }
  return rows;
}
