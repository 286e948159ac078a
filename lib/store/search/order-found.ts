import type { NewsclipDatabase } from '../schema';
import { type Sort, sortRules } from '../sort';
import type { Evaluated } from './evaluate-query';
import type { Snapshot } from './index-reader';
import { rowsOfDocuments } from './rows-of-documents';
import { firstByWorth, sortedBy, sortedByWorth } from './sort-places';

/** Documents in order: at least the first `count`, or all. */
export type InOrder = (count: number) => Uint32Array;

/** Places in the order that is asked for: what gives the first of them. */
export async function orderFound(
  db: NewsclipDatabase,
  { state: { base }, columns }: Snapshot,
  places: readonly number[],
  { worth }: Evaluated,
  { by, reversed }: Sort,
): Promise<InOrder> {
  const { descending } = sortRules[by];
  const { listedAt, published, words } = columns;
  const inDocuments = (order: readonly number[]): Uint32Array => Uint32Array.from(order, (place) => base + place);
  if (by === 'relevance' && places.some((place) => worth[place])) {
    if (reversed) return all(inDocuments(sortedByWorth(places, worth, listedAt)));
    return growing((count) => inDocuments(firstByWorth(places, worth, listedAt, count)));
  }
  const directed = <Place>(order: Place[]): Place[] => (descending !== reversed ? order.reverse() : order);
  if (by === 'published') return all(inDocuments(directed(sortedBy(places, published, listedAt))));
  if (by === 'length') return all(inDocuments(directed(sortedBy(places, words, listedAt))));
  if (by === 'relevance' || by === 'clipped') return all(inDocuments(directed(sortedBy(places, listedAt, listedAt))));
  const { key } = sortRules[by];
  const rows = await rowsOfDocuments(
    db,
    places.map((place) => base + place),
  );
  const keyed = rows.map((row) => ({ document: row.document, key: String(key(row)), id: row.id }));
  keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1));
  return all(Uint32Array.from(directed(keyed), ({ document }) => document));
}

const all =
  (order: Uint32Array): InOrder =>
  () =>
    order;

/** What gives the beginning of an order works out more of it when more is asked for, and much more, since a list goes on. */
function growing(beginning: InOrder): InOrder {
  let known: Uint32Array = new Uint32Array(0);
  let asked = 0;
  return (count) => {
    if (count > asked) {
      asked = asked === 0 ? count : Number.POSITIVE_INFINITY;
      known = beginning(asked);
    }
    return known;
  };
}
