import { dayOf } from '@/lib/core/search/match-clip';
import type { ClipRow } from './clip-row';

/** What is counted of each shelf. `all` and `unread` have one value, the empty one. */
export type CounterKind = 'all' | 'unread' | 'outlet' | 'tag' | 'language' | 'day';

/** How many clips of a shelf have a value. None has a row that counts nothing. */
export interface Counter {
  shelf: number;
  kind: CounterKind;
  value: string;
  count: number;
}

export type CounterKey = [shelf: number, kind: CounterKind, value: string];

export interface RowChange {
  before: ClipRow | null;
  after: ClipRow | null;
}

/** By how much each counter rises or falls where rows come, go or change; those that stay are left out. */
export function counterChanges(changes: Iterable<RowChange>): Counter[] {
  const sums = new Map<string, Counter>();
  const add = (row: ClipRow, by: 1 | -1) => {
    for (const { kind, value } of countedIn(row)) {
      const name = JSON.stringify([row.shelf, kind, value]);
      const sum = sums.get(name) ?? { shelf: row.shelf, kind, value, count: 0 };
      sum.count += by;
      sums.set(name, sum);
    }
  };
  for (const { before, after } of changes) {
    if (before) add(before, -1);
    if (after) add(after, 1);
  }
  return [...sums.values()].filter(({ count }) => count !== 0);
}

/** The counters that a row takes part in. */
function countedIn(row: ClipRow): { kind: CounterKind; value: string }[] {
  return [
    { kind: 'all', value: '' },
    ...(row.readAt === null ? [{ kind: 'unread' as const, value: '' }] : []),
    { kind: 'outlet', value: row.site },
    ...row.tags.map((value) => ({ kind: 'tag' as const, value })),
    ...(row.lang ? [{ kind: 'language' as const, value: row.lang.replace(/-.*/, '').toLowerCase() }] : []),
    { kind: 'day', value: dayOf(row) },
  ];
}
