import { standsForPage } from '@/lib/core/article';
import type { Body, Clip } from '@/lib/core/clip';
import type { Highlight } from '@/lib/core/highlight';
import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import { shelves, toClip } from './clip-row';
import { database } from './database';
import { highlightsOfClips } from './highlights-of';
import { keptOfClips } from './kept-of-clips';
import { revisionsOf } from './revisions-of';
import { rowsOfPages } from './rows-of-pages';
import type { NewsclipDatabase } from './schema';

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

/** How many clips are read at a time: bounded by count, since a body is 8 to 20 KB. */
const batchSize = 50;

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

/** The same with the pictures of it that are kept, by their addresses; without them where nobody asked. */
export interface ClipForExport extends StoredClip {
  pictures?: ReadonlyMap<string, KeptImage>;
}

/** Clips with their newest bodies, in the order of the ids, two batches in memory at a time; ids that are gone are left out. */
export async function* readForExport(
  ids: readonly string[],
  { pictures }: { pictures: boolean } = { pictures: false },
): AsyncGenerator<ClipForExport> {
  const db = await database();
  const withPictures = pictures && (await db.images.limit(1).primaryKeys()).length > 0;
  const read = (start: number): Promise<ClipForExport[]> => {
    const batch = readBatch(db, ids.slice(start, start + batchSize), withPictures);
    // Why it fails is told to whoever asks for it; nobody may.
    batch.catch(() => {});
    return batch;
  };
  let next = read(0);
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = await next;
    // The disk has the next one ready by the time that these are written.
    next = read(start + batchSize);
    yield* batch;
  }
}

async function readBatch(
  db: NewsclipDatabase,
  ids: readonly string[],
  withPictures: boolean,
): Promise<ClipForExport[]> {
  if (ids.length === 0) return [];
  const rows = await db.clips.bulkGet([...ids]);
  const clips = rows.flatMap((row) => (row ? [toClip(row)] : []));
  const [bodies, highlights, kept] = await Promise.all([
    db.bodies.bulkGet(clips.map(({ id, revision }): [string, number] => [id, revision])),
    highlightsOfClips(
      db,
      clips.filter(({ highlightCount }) => highlightCount > 0).map(({ id }) => id),
    ),
    withPictures
      ? keptOfClips(
          db,
          clips.map(({ id }) => id),
        )
      : null,
  ]);
  return clips.flatMap((clip, index) => {
    const body = bodies[index];
    const shown = kept?.get(clip.id);
    return body ? [{ clip, body, highlights: highlights.get(clip.id) ?? [], ...(shown && { pictures: shown }) }] : [];
  });
}
