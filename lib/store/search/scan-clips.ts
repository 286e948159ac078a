import { clipMatcher } from '@/lib/core/search/match-clip';
import type { Query } from '@/lib/core/search/parse-query';
import { type Shelf, shelves } from '../clip-row';
import type { NewsclipDatabase } from '../schema';
import { type Sort, sortRules } from '../sort';

/** Clips that are looked at together. */
const batch = 50;

/**
 * What a query finds on a shelf, by looking at every clip: slow, and in no order of worth, while there is no index. Ids in the
 * order of the list. It goes on as long as `goOn` says so, and is null where that ended it.
 */
export async function scanClips(
  db: NewsclipDatabase,
  query: Query,
  shelf: Shelf,
  sort: Sort,
  goOn: () => boolean,
): Promise<string[] | null> {
  const fits = clipMatcher(query);
  const found: string[] = [];
  const { index, descending } = sortRules[sort.by];
  const ids = await db.clips.where(index).between([shelves[shelf]], [shelves[shelf], []]).primaryKeys();
  if (descending !== sort.reversed) ids.reverse();
  for (let start = 0; start < ids.length; start += batch) {
    if (!goOn()) return null;
    const rows = (await db.clips.bulkGet(ids.slice(start, start + batch))).flatMap((row) => row ?? []);
    const bodies = await db.bodies.bulkGet(rows.map(({ id, revision }): [string, number] => [id, revision]));
    for (const [place, row] of rows.entries()) if (fits(row, bodies[place]?.text ?? '')) found.push(row.id);
  }
  return found;
}
