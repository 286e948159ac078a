import { type Shelf, shelves } from './clip-row';
import { type CounterKey, type CounterKind, counterChanges, type RowChange } from './counter';
import { database } from './database';
import type { NewsclipDatabase } from './schema';

/** Brings the counters in step with rows that come, go or change, within the transaction that writes them. */
export async function countRows(db: NewsclipDatabase, changes: readonly RowChange[]): Promise<void> {
  const changed = counterChanges(changes);
  if (changed.length === 0) return;
  const keys = changed.map(({ shelf, kind, value }): CounterKey => [shelf, kind, value]);
  const before = await db.counters.bulkGet(keys);
  const after = changed.map((sum, place) => ({ ...sum, count: sum.count + (before[place]?.count ?? 0) }));
  const none = keys.filter((_, place) => (after[place]?.count ?? 0) <= 0);
  await Promise.all([
    db.counters.bulkPut(after.filter(({ count }) => count > 0)),
    ...(none.length > 0 ? [db.counters.bulkDelete(none)] : []),
  ]);
}

/** How many clips lie on a shelf. */
export async function countClips(shelf: Shelf): Promise<number> {
  return (await (await database()).counters.get([shelves[shelf], 'all', '']))?.count ?? 0;
}

/** A value and how many clips of a shelf have it. */
export interface Facet {
  value: string;
  count: number;
}

/** Values of one kind on a shelf, those last in code-unit order first (of days: the newest); all of them, or at most so many. */
export async function facetsOf(shelf: Shelf, kind: CounterKind, most = Number.POSITIVE_INFINITY): Promise<Facet[]> {
  const db = await database();
  const rows = await db.counters
    .where('[shelf+kind+value]')
    .between([shelves[shelf], kind, ''], [shelves[shelf], kind, []], true, false)
    .reverse()
    .limit(most)
    .toArray();
  return rows.map(({ value, count }) => ({ value, count }));
}
