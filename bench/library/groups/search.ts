import { atMost } from '../../make-row';
import { quantile, type Row } from '../../table';
import { syntheticQueries } from '../synthetic-queries';
import type { Bench } from './bench';

const queries = 200;

/** A search of many is found among the last three that the store keeps only if it was asked twice: none is within a pass. */
const passes = 5;

/** Searches of the library in a page that has searched before, each the median of some passes over all. */
export async function search({ calls, place, tell }: Bench): Promise<Row[]> {
  const asked = syntheticQueries(queries);
  const { values, floor } = await calls.call(
    'searches',
    asked.map(({ typed }) => typed),
    passes,
  );
  const slowest = asked
    .map((query, at) => ({ ...query, milliseconds: values[at] ?? Number.NaN }))
    .sort((a, b) => b.milliseconds - a.milliseconds);
  for (const { milliseconds, typed, kind, band } of slowest.slice(0, 5))
    tell(`search: ${milliseconds.toFixed(1)} ms  ${typed}  (${kind}, ${band ?? 'no band'})`);
  const row = (name: string, share: number, most: number): Row =>
    atMost(place, { name: `search, warm: ${name}`, value: quantile(values, share), unit: 'ms', floor }, most);
  return [row(`p50 of ${queries} queries`, 0.5, 5), row(`p95 of ${queries} queries`, 0.95, 25)];
}
