import type { NoteSource } from '@/lib/core/export/made-from';
import { toClip } from './clip-row';
import { database } from './database';
import { picturesOfClips } from './free-pictures';
import { highlightsOfClips } from './highlights-of';

/** Light rows, and what hangs on them. */
const batchSize = 200;

/** What notes are made from, but for their texts, in the order of the ids, a batch at a time; ids that are gone are left out. */
export async function* readNoteSources(
  ids: readonly string[],
  { pictures }: { pictures: boolean },
): AsyncGenerator<NoteSource[]> {
  const db = await database();
  for (let start = 0; start < ids.length; start += batchSize) {
    const batch = ids.slice(start, start + batchSize);
    const [rows, highlights, shown] = await db.transaction('r', db.clips, db.highlights, db.pictures, () =>
      Promise.all([db.clips.bulkGet(batch), highlightsOfClips(db, batch), pictures ? picturesOfClips(db, batch) : []]),
    );
    const picturesOf = Map.groupBy(shown, ({ clipId }) => clipId);
    yield rows.flatMap((row) => {
      if (!row) return [];
      const kept = (picturesOf.get(row.id) ?? []).flatMap(({ address, hash }) =>
        hash === null ? [] : [{ address, sha256: hash }],
      );
      return [{ clip: toClip(row), highlights: highlights.get(row.id) ?? [], pictures: kept }];
    });
  }
}
