import type { Clip } from '@/lib/core/clip';
import { clipMatcher } from '@/lib/core/search/match-clip';
import { parseQuery, type Query } from '@/lib/core/search/parse-query';
import { type Shelf, shelves, toClip } from './clip-row';
import { database } from './database';

/** Where a page of a list ended. Opaque outside the store. */
export interface Cursor {
  listedAt: number;
  id: string;
}

export interface ClipPage {
  clips: Clip[];
  /** Null at the end of the list. */
  next: Cursor | null;
}

interface Listing {
  shelf: Shelf;
  /** As typed; empty for all. Words are looked for in title, outlet, authors, agency, tags and note. */
  query: string;
  after: Cursor | null;
  limit: number;
}

/** One page of a shelf, newest first. Pages are cut by key and not by number, so a clip added meanwhile shifts nothing. */
export async function listClips({ shelf, query, after, limit }: Listing): Promise<ClipPage> {
  const asked = parseQuery(query);
  const rows = await shelfRows(await database(), shelfAsked(asked) ?? shelf, after)
    .filter(clipMatcher(asked))
    .limit(limit + 1)
    .toArray();
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return { clips: rows.slice(0, limit).map(toClip), next: last ? { listedAt: last.listedAt, id: last.id } : null };
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

export async function countClips(shelf: Shelf): Promise<number> {
  return shelfRows(await database(), shelf, null).count();
}

/** The ids of a whole shelf, newest first. */
export async function clipIds(shelf: Shelf): Promise<string[]> {
  return shelfRows(await database(), shelf, null).primaryKeys();
}

type Database = Awaited<ReturnType<typeof database>>;

const shelfRows = (db: Database, shelf: Shelf, after: Cursor | null) =>
  db.clips
    .where('[shelf+listedAt+id]')
    .between(
      [shelves[shelf], 0, ''],
      after ? [shelves[shelf], after.listedAt, after.id] : [shelves[shelf], Number.POSITIVE_INFINITY, ''],
      true,
      false,
    )
    .reverse();
