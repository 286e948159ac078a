import type { Body, Clip } from '@/lib/core/clip';
import { type ClipRow, toClip } from './clip-row';
import type { NewsclipDatabase } from './schema';

/**
 * Clips with their newest bodies, in the order of the ids; ids that are gone are left out. A request takes a browser as long as the reading of some
 * rows does. So where little else lies between the first id and the last, as in a list by when it was clipped, all between them are read at once.
 */
export async function rowsWithBodies(
  db: NewsclipDatabase,
  ids: readonly string[],
): Promise<{ clip: Clip; body: Body }[]> {
  const [clips, bodies] = await db.transaction('r', db.clips, db.bodies, async () => {
    const between = betweenThem(db, ids);
    // Keys are light, and tell of older revisions, too.
    const most = ids.length + Math.ceil(ids.length / 4);
    const keys = await between
      .bodies()
      .limit(most + 1)
      .primaryKeys();
    return keys.length > most ? oneByOne(db, ids) : Promise.all([between.clips(), between.bodies().toArray()]);
  });
  const rows = new Map(clips.flatMap((row) => (row ? [[row.id, row]] : [])));
  const newest = new Map(
    bodies.flatMap((body) => (body && rows.get(body.clipId)?.revision === body.revision ? [[body.clipId, body]] : [])),
  );
  return ids.flatMap((id) => {
    const [row, body] = [rows.get(id), newest.get(id)];
    return row && body ? [{ clip: toClip(row), body }] : [];
  });
}

/** What lies between the first and the last of some ids, them included. */
function betweenThem(db: NewsclipDatabase, ids: readonly string[]) {
  const sorted = ids.toSorted();
  const [first, last] = [sorted[0] ?? '', sorted.at(-1) ?? ''];
  return {
    clips: () => db.clips.where('id').between(first, last, true, true).toArray(),
    bodies: () => db.bodies.where('[clipId+revision]').between([first, 0], [last, Number.POSITIVE_INFINITY]),
  };
}

async function oneByOne(
  db: NewsclipDatabase,
  ids: readonly string[],
): Promise<[(ClipRow | undefined)[], (Body | undefined)[]]> {
  const clips = await db.clips.bulkGet([...ids]);
  const bodies = await db.bodies.bulkGet(
    clips.flatMap((row): [string, number][] => (row ? [[row.id, row.revision]] : [])),
  );
  return [clips, bodies];
}
