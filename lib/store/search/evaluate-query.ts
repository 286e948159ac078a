import type { Query } from '@/lib/core/search/parse-query';
import { frequencyWorth, freshness, rarity } from '@/lib/core/search/rank';
import type { Shelf } from '../clip-row';
import { flag } from './attributes';
import { evaluateTest, type Source, verdict } from './evaluate-test';

/** For each document, by number less the index's base. */
export interface Evaluated {
  verdicts: Uint8Array;
  /** How well it answers; 0 throughout where no words are asked for. */
  worth: Float32Array;
}

/** What a query finds on a shelf, by the index alone. `now` in epoch milliseconds. */
export async function evaluateQuery(query: Query, shelf: Shelf, now: number, source: Source): Promise<Evaluated> {
  const size = source.snapshot.state.next - source.snapshot.state.base;
  const verdicts = onShelf(shelf, size, source);
  const worth = new Float32Array(size);
  for (const group of query) {
    const any = new Uint8Array(size);
    for (const { test, negated } of group) {
      const found = await evaluateTest(test, size, source);
      if (found.weights && !negated) addWorth(worth, found.weights, found.verdicts, source);
      raise(any, negated ? found.verdicts.map((own) => verdict.yes - own) : found.verdicts);
    }
    lower(verdicts, any);
  }
  refresh(worth, source.snapshot.columns.listedAt, now);
  return { verdicts, worth };
}

/** Whatever lives on a shelf fits, until something speaks against it. */
function onShelf(shelf: Shelf, size: number, { snapshot }: Source): Uint8Array {
  const { flags } = snapshot.columns;
  const bits = flag.live | flag.archived | flag.deleted;
  const verdicts = new Uint8Array(size);
  for (let place = 0; place < size; place += 1) {
    const own = (flags[place] ?? 0) & bits;
    const fits =
      shelf === 'trash' ? (own & (flag.live | flag.deleted)) === (flag.live | flag.deleted) : own === shelfBits[shelf];
    verdicts[place] = fits ? verdict.yes : verdict.no;
  }
  return verdicts;
}

const shelfBits = { library: flag.live, archive: flag.live | flag.archived } as const;

/** Of two verdicts the better one: it is enough that one term fits. */
function raise(all: Uint8Array, others: Uint8Array): void {
  for (let place = 0; place < all.length; place += 1) {
    const other = others[place] ?? 0;
    if (other > (all[place] ?? 0)) all[place] = other;
  }
}

/** Of two verdicts the worse one: both must fit. */
function lower(all: Uint8Array, others: Uint8Array): void {
  for (let place = 0; place < all.length; place += 1) {
    const other = others[place] ?? 0;
    if (other < (all[place] ?? 0)) all[place] = other;
  }
}

function addWorth(
  worth: Float32Array,
  weights: Float32Array,
  holding: Uint8Array,
  { snapshot: { state, columns } }: Source,
): void {
  let count = 0;
  for (const held of holding) if (held) count += 1;
  const rare = rarity(count, Math.max(state.live, count));
  const average = Math.max(1, state.totalLength / Math.max(1, state.live));
  for (let place = 0; place < weights.length; place += 1) {
    const weight = weights[place] ?? 0;
    if (weight === 0) continue;
    worth[place] = (worth[place] ?? 0) + rare * frequencyWorth(weight, columns.length[place] ?? 0, average);
  }
}

function refresh(worth: Float32Array, listedAt: Float64Array, now: number): void {
  for (let place = 0; place < worth.length; place += 1) {
    const own = worth[place] ?? 0;
    if (own > 0) worth[place] = own * freshness(now - (listedAt[place] ?? 0));
  }
}
