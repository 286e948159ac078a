import type { Body } from '@/lib/core/clip';
import type { Sentinel } from '@/lib/core/copy-place';
import type { Highlight } from '@/lib/core/highlight';
import type { ClipRow } from '../clip-row';
import { highlightsOfClips } from '../highlights-of';
import { revisionsOf } from '../revisions-of';
import type { NewsclipDatabase } from '../schema';
import { countAll } from '../search/build-index';
import { identityOf } from './identity';
import type { Outgoing } from './records';

/** What the copy is to be told of one clip that waits for it. */
export interface OutgoingClip {
  note: Outgoing;
  /** Null where the clip is gone. */
  row: ClipRow | null;
  /** Oldest first; null where they have not changed. */
  revisions: Body[] | null;
  /** The small picture; null where there is none or it has not changed. */
  picture: Blob | null;
  highlights: Highlight[];
}

export interface OutgoingClips {
  clips: OutgoingClip[];
  /** Whether others wait. */
  more: boolean;
  sentinel: Sentinel;
}

/** What is copied at a time, but for a clip that alone is longer: a save that waits for its turn waits no longer than for this. */
const mostAtOnce = { clips: 50, words: 20_000 };

/** The next clips that wait, as they are now, in one transaction. */
export function readOutgoing(db: NewsclipDatabase): Promise<OutgoingClips> {
  const tables = [db.outbox, db.clips, db.bodies, db.thumbnails, db.highlights, db.counters, db.upkeep];
  return db.transaction('r', tables, async () => {
    const [noted, clips, database] = await Promise.all([
      db.outbox.limit(mostAtOnce.clips + 1).toArray(),
      countAll(db),
      identityOf(db),
    ]);
    const rows = await db.clips.bulkGet(noted.map(({ clipId }) => clipId));
    const count = fitting(noted, rows);
    const notes = noted.slice(0, count);
    const whole = notes.flatMap(({ clipId, whole: all }) => (all ? [clipId] : []));
    const [highlights, revisions, pictures] = await Promise.all([
      highlightsOfClips(
        db,
        rows.slice(0, count).flatMap((row) => (row && row.highlightCount > 0 ? [row.id] : [])),
      ),
      Promise.all(whole.map((clipId) => revisionsOf(db, clipId).toArray())),
      db.thumbnails.bulkGet(whole),
    ]);
    const places = new Map(whole.map((clipId, place) => [clipId, place]));
    return {
      clips: notes.map((note, at): OutgoingClip => {
        const place = places.get(note.clipId) ?? -1;
        return {
          note,
          row: rows[at] ?? null,
          revisions: revisions[place] ?? null,
          picture: pictures[place]?.picture ?? null,
          highlights: highlights.get(note.clipId) ?? [],
        };
      }),
      more: noted.length > count,
      sentinel: { database, clips },
    };
  });
}

/** How many of the first are copied together. */
function fitting(noted: readonly Outgoing[], rows: readonly (ClipRow | undefined)[]): number {
  let [count, words] = [0, 0];
  for (const [place, { whole }] of noted.slice(0, mostAtOnce.clips).entries()) {
    words += whole ? (rows[place]?.wordCount ?? 0) : 0;
    if (count > 0 && words > mostAtOnce.words) break;
    count += 1;
  }
  return count;
}
