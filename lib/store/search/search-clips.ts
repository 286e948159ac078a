import type { Query } from '@/lib/core/search/parse-query';
import type { ClipRow, Shelf } from '../clip-row';
import type { NewsclipDatabase } from '../database';
import type { Sort } from '../sort';
import { type Finding, findDocuments, idsFound, rowsFound } from './find-clips';
import { emptyIndex, isUsable } from './index-state';
import { scanClips } from './scan-clips';

/** A search on a shelf; `query` asks for something. */
export interface Search {
  query: Query;
  shelf: Shelf;
  sort: Sort;
}

interface FoundRows {
  rows: ClipRow[];
  /** How many are found; where not `exact`, at least so many. */
  total: number;
  exact: boolean;
}

/** What the last searches found, while nothing has been written since; `ids` where there was no index to ask. */
interface Kept {
  name: string;
  finding: Finding | null;
  ids: string[] | null;
}

const kept: Kept[] = [];
const mostKept = 3;

/** The list that is looked at: a scan for another one that was asked for before has nobody left to answer. */
let shown = '';

/** The rows of a search from `offset` on. */
export function searchRows(db: NewsclipDatabase, search: Search, offset: number, limit: number): Promise<FoundRows> {
  const list = JSON.stringify(search);
  shown = list;
  const asked = () => shown === list;
  return reading(db, search, asked, async ({ finding, ids }) => {
    if (finding) return rowsFound(db, finding, search.query, offset, limit);
    const all = ids ?? [];
    const rows = await db.clips.bulkGet(all.slice(offset, offset + limit));
    return { rows: rows.flatMap((row) => row ?? []), total: all.length, exact: true };
  });
}

/** The ids of all that a search finds, in its order. */
export const searchIds = (db: NewsclipDatabase, search: Search): Promise<string[]> =>
  reading(
    db,
    search,
    () => true,
    async ({ finding, ids }) => (finding ? idsFound(db, finding, search.query) : (ids ?? [])),
  );

/** All that a search reads is of one moment. A live query that does so is run again with every write of a clip. */
const reading = <Value>(
  db: NewsclipDatabase,
  search: Search,
  goOn: () => boolean,
  use: (found: Kept) => Promise<Value>,
): Promise<Value> =>
  db.transaction('r', [db.clips, db.bodies, db.tail, db.postings, db.attributes, db.upkeep], async () =>
    use(await found(db, search, goOn)),
  );

async function found(db: NewsclipDatabase, { query, shelf, sort }: Search, goOn: () => boolean): Promise<Kept> {
  const stored = await db.upkeep.get('index');
  const state = stored?.key === 'index' ? stored : emptyIndex(0, false);
  const usable = isUsable(state);
  const name = JSON.stringify([query, shelf, sort, state.edits, state.name, usable]);
  const before = kept.find((one) => one.name === name);
  if (before) return before;
  if (!usable) {
    const ids = await scanClips(db, query, shelf, sort, goOn);
    // What is not whole is kept for nobody.
    return ids ? keep({ name, finding: null, ids }) : { name, finding: null, ids: [] };
  }
  return keep({ name, finding: await findDocuments(db, state, query, shelf, sort, Date.now()), ids: null });
}

function keep(now: Kept): Kept {
  kept.unshift(now);
  kept.length = Math.min(kept.length, mostKept);
  return now;
}
