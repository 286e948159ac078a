import { standsForPage } from '@/lib/core/article';
import { type Body, isMadeAgain } from '@/lib/core/clip';
import type { ClipRecord } from '@/lib/core/clip-record';
import type { Failure } from '@/lib/core/failure';
import type { Highlight } from '@/lib/core/highlight';
import { jpegOf } from '@/lib/core/jpeg-data-url';
import { isSameClip, keptInTrashFrom, type MergeOutcome, mergeRecord } from '@/lib/core/merge-records';
import type { Result } from '@/lib/core/result';
import { type ClipRow, toClip } from './clip-row';
import { highlightsOfClips } from './highlights-of';
import { revisionsOf } from './revisions-of';
import { rowsOfPages } from './rows-of-pages';
import type { NewsclipDatabase } from './schema';
import { writeClips } from './write-clips';
import { writing } from './writing';

/** What became of one record. */
export interface MergedRecord {
  /** Of the clip that it is, or has become part of. */
  id: string;
  outcome: MergeOutcome;
  /** Whether that clip lies in the trash. */
  inTrash: boolean;
}

/** A clip as the transaction has it in hand: as it was stored, and as it is to be. */
interface InHand {
  row: ClipRow | null;
  bodies: readonly Body[];
  highlights: readonly Highlight[];
  record: ClipRecord;
  /** To be written; null where there is one here, or none at all. */
  picture: Blob | null;
  hasPicture: boolean;
}

/**
 * Brings records from elsewhere (a backup, the recovery copy) into the library in one transaction: all or none of them, some 25 at a
 * time. It answers, in their order, what became of each when the transaction has completed. The same clip is one by its id, or by
 * its address where it stands for its page. With `addOnly`, a clip that is here is left as it is. `now` in epoch milliseconds.
 */
export async function mergeRecords(
  records: readonly ClipRecord[],
  now: number,
  { addOnly = false } = {},
): Promise<Result<MergedRecord[], Failure>> {
  const pictures = records.map(({ thumbnail }) => (thumbnail === null ? null : jpegOf(thumbnail)));
  return writing(async (db) => {
    const clips = await clipsHere(db, records);
    const outcomes = records.map((record, place): MergedRecord => {
      const here = inHand(clips, record);
      const picture = pictures[place] ?? null;
      if (here) {
        const outcome = addOnly ? 'already-there' : merge(here, record, picture, now);
        const { id, deletedAt } = here.record.clip;
        return { id, outcome, inTrash: deletedAt !== null };
      }
      const clip = keptInTrashFrom(record.clip, now);
      const added = { ...record, clip };
      clips.set(clip.id, {
        row: null,
        bodies: [],
        highlights: [],
        record: added,
        picture,
        hasPicture: picture !== null,
      });
      return { id: clip.id, outcome: 'added', inTrash: clip.deletedAt !== null };
    });
    await write(db, [...clips.values()]);
    return outcomes;
  });
}

function merge(here: InHand, record: ClipRecord, picture: Blob | null, now: number): MergeOutcome {
  const before = here.record;
  const merged = mergeRecord(before, record);
  const isNew =
    merged.bodies !== before.bodies || merged.highlights !== before.highlights || !isSameClip(merged.clip, before.clip);
  if (isNew) {
    const clip = merged.clip.deletedAt === before.clip.deletedAt ? merged.clip : keptInTrashFrom(merged.clip, now);
    here.record = { ...merged, clip };
  }
  if (!picture || here.hasPicture) return isNew ? 'merged' : 'already-there';
  here.picture = picture;
  here.hasPicture = true;
  return 'merged';
}

/** The clip that a record belongs to; null where there is none. */
function inHand(clips: ReadonlyMap<string, InHand>, { clip }: ClipRecord): InHand | null {
  const same = clips.get(clip.id);
  if (same || !standsForPage(clip.extent)) return same ?? null;
  const ofPage = [...clips.values()].filter(
    ({ record }) => record.clip.urlKey === clip.urlKey && standsForPage(record.clip.extent),
  );
  return ofPage.find(({ record }) => record.clip.deletedAt === null) ?? ofPage[0] ?? null;
}

/** The clips of the store that records may belong to, by id, with all there is of them. */
async function clipsHere(db: NewsclipDatabase, records: readonly ClipRecord[]): Promise<Map<string, InHand>> {
  const [byId, byKey] = await Promise.all([
    db.clips.bulkGet(records.map(({ clip }) => clip.id)),
    rowsOfPages(
      db,
      records.map(({ clip }) => clip.urlKey),
    ),
  ]);
  const rows = new Map([...byKey, ...byId.flatMap((row) => row ?? [])].map((row) => [row.id, row]));
  const ids = [...rows.keys()];
  if (ids.length === 0) return new Map();
  const [highlights, bodies, pictured] = await Promise.all([
    highlightsOfClips(db, ids),
    Promise.all(ids.map((id) => revisionsOf(db, id).toArray())),
    db.thumbnails.where('clipId').anyOf(ids).primaryKeys(),
  ]);
  return new Map(
    [...rows.values()].map((row, place) => {
      const own = bodies[place] ?? [];
      const marked = highlights.get(row.id) ?? [];
      const record = { clip: toClip(row), bodies: own, thumbnail: null, highlights: marked, pictures: [] };
      return [
        row.id,
        { row, bodies: own, highlights: marked, record, picture: null, hasPicture: pictured.includes(row.id) },
      ];
    }),
  );
}

async function write(db: NewsclipDatabase, clips: readonly InHand[]): Promise<void> {
  const changed = clips.filter(
    ({ row, bodies, highlights, record, picture }) =>
      !row ||
      picture ||
      bodies !== record.bodies ||
      highlights !== record.highlights ||
      !isSameClip(toClip(row), record.clip),
  );
  const pictures = clips.flatMap(({ record, picture }) => (picture ? [{ clipId: record.clip.id, picture }] : []));
  const written = changed.flatMap(({ bodies, record }) => record.bodies.filter((body) => !bodies.includes(body)));
  const marked = changed.flatMap(({ highlights, record }) =>
    record.highlights.filter((highlight) => !highlights.includes(highlight)),
  );
  const gone = changed.flatMap(({ bodies, record }) => {
    const numbers = new Set(record.bodies.map(({ revision }) => revision));
    return bodies.filter(({ revision }) => !numbers.has(revision));
  });
  await Promise.all([
    writeClips(
      db,
      changed.map(({ row, record, picture }) => ({
        before: row,
        after: record.clip,
        text: newestText(record),
        whole: row !== null || picture !== null || !isMadeAgain(record.clip, record.bodies),
      })),
    ),
    ...(written.length > 0 ? [db.bodies.bulkPut(written)] : []),
    ...(gone.length > 0
      ? [db.bodies.bulkDelete(gone.map(({ clipId, revision }): [string, number] => [clipId, revision]))]
      : []),
    ...(marked.length > 0 ? [db.highlights.bulkPut(marked)] : []),
    ...(pictures.length > 0 ? [db.thumbnails.bulkPut(pictures)] : []),
  ]);
}

const newestText = ({ clip, bodies }: ClipRecord): string =>
  bodies.find(({ revision }) => revision === clip.revision)?.text ?? '';
