import { atMost, timesFloor, withoutTarget } from '../../make-row';
import { median, type Row } from '../../table';
import type { Bench } from './bench';

/** One save, its words into the tail, beside a raw strict put of a row and a body; then with the recovery copy of it. */
export async function saves({ calls, place }: Bench): Promise<Row[]> {
  const alone = await calls.call('save', false);
  const copied = await calls.call('save', true);
  return [
    timesFloor(place, { name: 'save with tail', ...alone, unit: 'ms' }, 2),
    withoutTarget(place, { name: 'save with tail and recovery copy', ...copied, unit: 'ms' }),
  ];
}

/** Each adds to the tail what it lacks, and flushes it. */
const rounds = 3;

/** What takes longer is felt as a delay (https://web.dev/articles/rail). */
const longestTask = 50;

/** Taking the tail of 256 saves into the postings: no save and no page may have to wait for it. */
export async function flush({ calls, place }: Bench): Promise<Row[]> {
  const flushes: Awaited<ReturnType<typeof once>>[] = [];
  const once = (round: number) => calls.call('flush', round);
  for (let round = 0; round < rounds; round += 1) flushes.push(await once(round));
  const of = (figure: 'total' | 'transaction' | 'blocked') => median(flushes.map((each) => each[figure]));
  const row = (name: string, value: number): Row =>
    atMost(place, { name: `flush of 256 saves: ${name}`, value, unit: 'ms', floor: null }, longestTask);
  return [
    row('longest transaction', of('transaction')),
    row('page blocked at a stretch', of('blocked')),
    { ...row('in all', of('total')), target: '', met: null },
  ];
}
