import { keepIndex } from '@/lib/store';
import { database } from '@/lib/store/database';
import { syntheticClip } from '../synthetic-clips';
import { saveAll } from './fill';
import { beyond } from './saves';
import { type Stretches, watchStretches } from './stretches';

/** Milliseconds. */
interface Upkeep extends Stretches {
  total: number;
}

/** Builds the index, and flushes what is over. */
export async function rebuild(): Promise<Upkeep> {
  const upkeep = await timed();
  const state = await (await database()).upkeep.get('index');
  if (state?.key !== 'index' || !state.complete) throw new Error('The index is not complete');
  return upkeep;
}

/** As many documents as make the tail long enough to be flushed: `flushAfter.saves` of `keep-index.ts`. */
const saves = 256;

/** Saves clips until the tail is to be flushed, then flushes it. `round` makes the clips new ones each time. */
export async function flush(round: number): Promise<Upkeep> {
  const db = await database();
  const missing = saves - (await db.tail.count());
  const from = beyond + 10_000 + round * saves;
  await saveAll(Array.from({ length: missing }, (_, place) => syntheticClip(from + place)));
  const upkeep = await timed();
  if ((await db.tail.count()) > 0) throw new Error('The tail was not flushed');
  return upkeep;
}

async function timed(): Promise<Upkeep> {
  const stretches = watchStretches();
  const started = performance.now();
  await keepIndex();
  const total = performance.now() - started;
  return { total, ...stretches.end() };
}
