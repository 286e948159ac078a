import { standsForPage } from '@/lib/core/article';
import type { Body, Clip } from '@/lib/core/clip';
import type { Highlight } from '@/lib/core/highlight';
import { shelves, toClip } from './clip-row';
import { database } from './database';
import { revisionsOf } from './revisions-of';
import { rowsOfPages } from './rows-of-pages';

/** A clip of any shelf; null where there is none of that id. */
export async function getClip(id: string): Promise<Clip | null> {
  const row = await (await database()).clips.get(id);
  return row ? toClip(row) : null;
}

/** The clip that stands for its page, not of the trash. It says "already clipped" unless it is a link only. Null where there is none. */
export async function findByUrlKey(urlKey: string): Promise<Clip | null> {
  const rows = await (await database()).clips.where('urlKey').equals(urlKey).toArray();
  const row = rows.find(({ shelf, extent }) => shelf !== shelves.trash && standsForPage(extent));
  return row ? toClip(row) : null;
}

/** Those of some `urlKey`s that a clip of any shelf has. */
export async function urlKeysHere(urlKeys: readonly string[]): Promise<Set<string>> {
  const db = await database();
  const rows = await db.transaction('r', db.clips, () => rowsOfPages(db, urlKeys));
  return new Set(rows.filter(({ extent }) => standsForPage(extent)).map(({ urlKey }) => urlKey));
}

/** A body of a clip, the newest where no revision is named; null where there is none. */
export async function getBody(clipId: string, revision?: number): Promise<Body | null> {
  const db = await database();
  if (revision !== undefined) return (await db.bodies.get([clipId, revision])) ?? null;
  return (await revisionsOf(db, clipId).last()) ?? null;
}

/** All of a clip that is taken out of the library. */
export interface StoredClip {
  clip: Clip;
  /** The newest. */
  body: Body;
  /** In the order in which they were made. */
  highlights: Highlight[];
}

/** Rows alone are light. */
const rowsAtATime = 1_000;

/** Clips without their bodies, in the order of the ids, a batch at a time; ids that are gone are left out. */
export async function* readClips(ids: readonly string[]): AsyncGenerator<Clip[]> {
  const db = await database();
  for (let start = 0; start < ids.length; start += rowsAtATime) {
    const rows = await db.clips.bulkGet(ids.slice(start, start + rowsAtATime));
    yield rows.flatMap((row) => (row ? [toClip(row)] : []));
  }
}
