import type { Clip } from '@/lib/core/clip';
import { parseQuery, type Query } from '@/lib/core/search/parse-query';
import { type ClipRow, type Shelf, shelves, toClip } from './clip-row';
import { countClips } from './counters';
import { database } from './database';
import type { NewsclipDatabase } from './schema';
import { searchIds, searchRows } from './search/search-clips';
import { type Sort, sortRules } from './sort';

/** A list of clips, before it is cut. */
export interface Listing {
  shelf: Shelf;
  /** As typed; empty for all. */
  query: string;
  sort: Sort;
}

/** A stretch of a list. */
export interface ClipWindow {
  clips: Clip[];
  /** How many the whole list holds; where not `exact`, at least so many. */
  total: number;
  exact: boolean;
  /** Whether more of the stretch may be found by asking again: a search shows what it has, and goes on. */
  more: boolean;
}

/** The clips of a list from `offset` on, at most `limit`. */
export async function listClips(listing: Listing, offset: number, limit: number): Promise<ClipWindow> {
  const db = await database();
  const { query, shelf } = asked(listing);
  if (query.length > 0) {
    const { rows, ...found } = await searchRows(db, { query, shelf, sort: listing.sort }, offset, limit);
    return { clips: rows.map(toClip), ...found };
  }
  const counting = countClips(shelf);
  // The beginning is where it is, however many there are.
  const length = offset === 0 ? Number.POSITIVE_INFINITY : await counting;
  const [total, rows] = await Promise.all([counting, rowsAt(db, shelf, listing.sort, length, offset, limit)]);
  return { clips: rows.map(toClip), total, exact: true, more: false };
}

/** The ids of a whole list, in its order. */
export async function clipIds(listing: Listing): Promise<string[]> {
  const db = await database();
  const { query, shelf } = asked(listing);
  if (query.length > 0) return searchIds(db, { query, shelf, sort: listing.sort });
  return idsInOrder(db, shelf, listing.sort);
}

function asked({ query: typed, shelf }: Listing): { query: Query; shelf: Shelf } {
  const query = parseQuery(typed);
  return { query, shelf: shelfAsked(query) ?? shelf };
}

/** A search looks on the shelf that it is made on, unless it asks for what lies on another. */
function shelfAsked(query: Query): Shelf | null {
  for (const [term, ...others] of query) {
    if (term?.test.kind !== 'state' || term.negated || others.length > 0) continue;
    if (term.test.state === 'archived') return 'archive';
    if (term.test.state === 'deleted') return 'trash';
  }
  return null;
}

const isDescending = ({ by, reversed }: Sort): boolean => sortRules[by].descending !== reversed;

const shelfRows = (db: NewsclipDatabase, shelf: Shelf, { by }: Sort) =>
  db.clips.where(sortRules[by].index).between([shelves[shelf]], [shelves[shelf], []]);

async function idsInOrder(db: NewsclipDatabase, shelf: Shelf, sort: Sort): Promise<string[]> {
  const ids = await shelfRows(db, shelf, sort).primaryKeys();
  return isDescending(sort) ? ids.reverse() : ids;
}

/** So far a cursor walks in some ten milliseconds. */
const walkable = 2_000;

/** A cursor has to walk to where a stretch begins: it starts from the nearer end, and if that is far, the ids of all are read. */
async function rowsAt(
  db: NewsclipDatabase,
  shelf: Shelf,
  sort: Sort,
  total: number,
  offset: number,
  limit: number,
): Promise<ClipRow[]> {
  const end = Math.min(total, offset + limit);
  if (Math.min(offset, total - end) > walkable) return rowsFarIn(db, shelf, sort, offset, limit);
  const fromEnd = offset > total / 2;
  const rows = shelfRows(db, shelf, sort);
  const ordered = isDescending(sort) !== fromEnd ? rows.reverse() : rows;
  const read = await ordered
    .offset(fromEnd ? total - end : offset)
    .limit(Math.max(0, end - offset))
    .toArray();
  return fromEnd ? read.reverse() : read;
}

/** The ids of the list that was last looked at far from its ends, while nothing has been written since. */
let kept: { name: string; ids: readonly string[] } | null = null;

const rowsFarIn = (db: NewsclipDatabase, shelf: Shelf, sort: Sort, offset: number, limit: number): Promise<ClipRow[]> =>
  db.transaction('r', db.clips, db.upkeep, async () => {
    const state = await db.upkeep.get('index');
    const name = JSON.stringify([shelf, sort, state?.key === 'index' && [state.name, state.edits]]);
    if (kept?.name !== name) kept = { name, ids: await idsInOrder(db, shelf, sort) };
    const rows = await db.clips.bulkGet(kept.ids.slice(offset, offset + limit));
    return rows.flatMap((row) => row ?? []);
  });
