import type { Query } from '@/lib/core/search/parse-query';
import type { Shelf } from '../clip-row';
import type { NewsclipDatabase } from '../schema';
import type { Sort } from '../sort';
import { type Finding, type FoundRows, findDocuments, idsFound, rowsFound } from './find-clips';
import { emptyIndex, type IndexState, isUsable } from './index-state';
import { scanClips } from './scan-clips';

/** A search on a shelf; `query` asks for something. */
export interface Search {
  query: Query;
  shelf: Shelf;
  sort: Sort;
}

/** What the last searches found, while nothing has been written since: by the index, or where there was none by a scan. */
type Kept = { name: string; finding: Finding } | { name: string; ids: string[] };

const kept: Kept[] = [];
const mostKept = 3;

/** Scans that are under way, by name: a live query that is run again waits for the scan that it began. */
const scans = new Map<string, Promise<string[] | null>>();

/** The list that is looked at: a scan for another one that was asked for before has nobody left to answer. */
let shown = '';

/** The rows of a search from `offset` on. A live query that asks for them is run again with every write of a clip. */
export async function searchRows(
  db: NewsclipDatabase,
  search: Search,
  offset: number,
  limit: number,
): Promise<FoundRows> {
  shown = JSON.stringify(search);
  for (;;) {
    const found = await byIndex(db, search, (finding) => rowsFound(db, finding, search.query, offset, limit));
    if (found) return found;
    const ids = await byScan(db, search, true);
    if (!ids) continue;
    const rows = await db.clips.bulkGet(ids.slice(offset, offset + limit));
    return { rows: rows.flatMap((row) => row ?? []), total: ids.length, exact: true, more: false };
  }
}

/** The ids of all that a search finds, in its order. */
export async function searchIds(db: NewsclipDatabase, search: Search): Promise<string[]> {
  for (;;) {
    const found = await byIndex(db, search, (finding) => idsFound(db, finding, search.query));
    const ids = found ? found.ids : await byScan(db, search, false);
    if (ids) return ids;
  }
}

/** What the index finds, all of it read at one moment; null where there is no index that can be trusted. */
const byIndex = <Value>(
  db: NewsclipDatabase,
  { query, shelf, sort }: Search,
  use: (finding: Finding) => Promise<Value>,
): Promise<Value | null> =>
  db.transaction('r', [db.clips, db.bodies, db.tail, db.postings, db.attributes, db.upkeep], async () => {
    const state = await indexState(db);
    if (!isUsable(state)) return null;
    const name = nameOf({ query, shelf, sort }, state);
    const before = kept.find((one) => one.name === name);
    if (before && 'finding' in before) return use(before.finding);
    const finding = await findDocuments(db, state, query, shelf, sort, Date.now());
    keep({ name, finding });
    return use(finding);
  });

/**
 * What a scan finds; null where there is an index by now. It goes on from clip to clip without holding the database, so that neither
 * a save nor the building of the index waits for it. `isList`: for a list, which may be left for another meanwhile.
 */
async function byScan(db: NewsclipDatabase, search: Search, isList: boolean): Promise<string[] | null> {
  const state = await indexState(db);
  if (isUsable(state)) return null;
  const name = nameOf(search, state);
  const before = kept.find((one) => one.name === name);
  if (before && 'ids' in before) return before.ids;
  const list = JSON.stringify(search);
  const goOn = () => !isList || shown === list;
  const begin = () => apart(() => scanClips(db, search.query, search.shelf, search.sort, goOn));
  // Only those that end for the same reason may share one.
  const sharedName = `${name} ${isList}`;
  const scan = scans.get(sharedName) ?? begin().finally(() => scans.delete(sharedName));
  scans.set(sharedName, scan);
  const ids = await scan;
  // What is not whole is kept for nobody.
  if (ids) keep({ name, ids });
  return ids ?? [];
}

/** Runs work that belongs to no live query: else each clip that it reads would be watched, and run it again. */
const apart = <Value>(work: () => Promise<Value>): Promise<Value> =>
  new Promise((resolve, reject) => setTimeout(() => work().then(resolve, reject)));

async function indexState(db: NewsclipDatabase): Promise<IndexState> {
  const state = await db.upkeep.get('index');
  return state?.key === 'index' ? state : emptyIndex(0, false);
}

const nameOf = (search: Search, { edits, name }: IndexState): string => JSON.stringify([search, edits, name]);

function keep(now: Kept): void {
  kept.unshift(now);
  kept.length = Math.min(kept.length, mostKept);
}
