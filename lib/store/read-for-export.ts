import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import { database } from './database';
import { highlightsOfClips } from './highlights-of';
import { keptOfClips } from './kept-of-clips';
import type { StoredClip } from './read-clip';
import { rowsWithBodies } from './rows-with-bodies';
import type { NewsclipDatabase } from './schema';

/** The same with the pictures of it that are kept, by their addresses; without them where nobody asked. */
export interface ClipForExport extends StoredClip {
  pictures?: ReadonlyMap<string, KeptImage>;
}

/** How many clips are read at a time: bounded by count, since a body is 8 to 20 KB. */
const batchSize = 50;

/** Batches that are being read while one is written: the disk need never wait until the page has a moment to ask it. */
const ahead = 2;

/** Clips with their newest bodies, in the order of the ids, three batches in memory at a time; ids that are gone are left out. */
export async function* readForExport(
  ids: readonly string[],
  { pictures }: { pictures: boolean } = { pictures: false },
): AsyncGenerator<ClipForExport> {
  const db = await database();
  const withPictures = pictures && (await db.images.limit(1).primaryKeys()).length > 0;
  const reading: Promise<ClipForExport[]>[] = [];
  for (let start = 0, next = 0; start < ids.length; start += batchSize) {
    for (; next < ids.length && next <= start + ahead * batchSize; next += batchSize) {
      const batch = readBatch(db, ids.slice(next, next + batchSize), withPictures);
      // Why it fails is told to whoever asks for it; nobody may.
      batch.catch(() => {});
      reading.push(batch);
    }
    yield* (await reading.shift()) ?? [];
  }
}

async function readBatch(
  db: NewsclipDatabase,
  ids: readonly string[],
  withPictures: boolean,
): Promise<ClipForExport[]> {
  const [found, kept] = await Promise.all([rowsWithBodies(db, ids), withPictures ? keptOfClips(db, ids) : null]);
  const marked = found.filter(({ clip }) => clip.highlightCount > 0).map(({ clip }) => clip.id);
  const highlights = marked.length > 0 ? await highlightsOfClips(db, marked) : null;
  return found.map(({ clip, body }) => {
    const shown = kept?.get(clip.id);
    return { clip, body, highlights: highlights?.get(clip.id) ?? [], ...(shown && { pictures: shown }) };
  });
}
