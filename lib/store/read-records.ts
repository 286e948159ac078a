import type { ClipRecord } from '@/lib/core/clip-record';
import { toJpegDataUrl } from '@/lib/core/jpeg-data-url';
import { toClip } from './clip-row';
import { database } from './database';
import { picturesOfClips } from './free-pictures';
import { highlightsOfClips } from './highlights-of';
import { revisionsOf } from './revisions-of';

/**
 * All there is of some clips, in the order of the ids, read in one transaction; ids that are gone are left out, and so is a picture that
 * cannot be read: it must not keep a clip from its copies. A few at a time.
 */
export async function readRecords(ids: readonly string[]): Promise<ClipRecord[]> {
  const db = await database();
  const tables = [db.clips, db.bodies, db.thumbnails, db.highlights, db.pictures];
  const read = await db.transaction('r', tables, () =>
    Promise.all([
      db.clips.bulkGet([...ids]),
      Promise.all(ids.map((id) => revisionsOf(db, id).toArray())),
      db.thumbnails.bulkGet([...ids]).catch(() => []),
      highlightsOfClips(db, ids),
      picturesOfClips(db, ids),
    ]),
  );
  const [rows, bodies, thumbnails, highlights, shown] = read;
  const pictures = Map.groupBy(shown, ({ clipId }) => clipId);
  const records: ClipRecord[] = [];
  for (const [place, row] of rows.entries()) {
    if (!row) continue;
    records.push({
      clip: toClip(row),
      bodies: bodies[place] ?? [],
      thumbnail: await readable(thumbnails[place]?.picture),
      highlights: highlights.get(row.id) ?? [],
      pictures: (pictures.get(row.id) ?? []).flatMap(({ address, hash }) =>
        hash === null ? [] : [{ address, sha256: hash }],
      ),
    });
  }
  return records;
}

async function readable(picture: unknown): Promise<string | null> {
  if (!(picture instanceof Blob)) return null;
  try {
    return await toJpegDataUrl(picture);
  } catch {
    return null; // the browser has lost its file
  }
}
