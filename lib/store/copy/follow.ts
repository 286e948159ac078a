import type { Body } from '@/lib/core/clip';
import { type CopyPlace, copyNames, type Sentinel, sentinelName } from '@/lib/core/copy-place';
import type { Failure } from '@/lib/core/failure';
import type { Highlight } from '@/lib/core/highlight';
import { toJpegDataUrl } from '@/lib/core/jpeg-data-url';
import { ok, type Result } from '@/lib/core/result';
import { type ClipRow, toClip } from '../clip-row';
import { highlightsOfClips } from '../highlights-of';
import { revisionsOf } from '../revisions-of';
import type { NewsclipDatabase } from '../schema';
import { countAll } from '../search/build-index';
import { identityOf } from './identity';
import type { Outgoing } from './records';

/** Clips a write: a save that waits for its turn waits no longer than for these. */
const atATime = 25;

/** UTF-16 units of texts a write, where one alone is not longer: it travels to another process as one message. */
const mostAtOnce = 4_000_000;

/**
 * Brings the recovery copy in step with the clips, as far as they had changed when it was called. It reads what each clip is now, so
 * that a change which comes meanwhile is in it or comes after it. Where it fails, what waits stays noted. Under a Web Lock, since two
 * writers could leave the older state of a clip.
 */
export async function followCopy(db: NewsclipDatabase, place: CopyPlace): Promise<Result<null, Failure>> {
  let left = await db.outbox.count();
  while (left > 0) {
    const followed = await navigator.locks.request('newsclip-copy', () => followSome(db, place));
    if (!followed.ok) return followed;
    if (followed.value === 0) break;
    left -= followed.value;
  }
  return ok(null);
}

async function followSome(db: NewsclipDatabase, place: CopyPlace): Promise<Result<number, Failure>> {
  const found = await read(db);
  if (found.waiting.length === 0) return ok(0);
  for (const texts of textsOf(found)) {
    const written = await place.write(texts, []);
    if (!written.ok) return written;
  }
  // Last, since what has no light record is no clip of the copy.
  const light: Record<string, unknown> = { [sentinelName]: found.sentinel };
  for (const { clipId, picture } of found.thumbnails) light[copyNames(clipId).thumbnail] = await toJpegDataUrl(picture);
  const gone: string[] = [];
  for (const [at, { clipId }] of found.waiting.entries()) {
    const names = copyNames(clipId);
    const row = found.rows[at];
    const highlights = found.highlights.get(clipId);
    if (row) light[names.clip] = toClip(row);
    if (row && highlights) light[names.highlights] = highlights;
    gone.push(...(row ? (highlights ? [] : [names.highlights]) : Object.values(names)));
  }
  const written = await place.write(light, gone);
  if (!written.ok) return written;
  await forget(db, found.waiting);
  return ok(found.waiting.length);
}

/** What the copy keeps of texts, in pieces that fit into one write. */
function textsOf({ bodies }: Found): Record<string, Body[]>[] {
  const pieces: Record<string, Body[]>[] = [];
  let [piece, length]: [Record<string, Body[]>, number] = [{}, 0];
  for (const { clipId, revisions } of bodies) {
    const more = revisions.reduce((sum, { html, text }) => sum + html.length + text.length, 0);
    if (length > 0 && length + more > mostAtOnce) {
      pieces.push(piece);
      [piece, length] = [{}, 0];
    }
    piece[copyNames(clipId).bodies] = revisions;
    length += more;
  }
  return length > 0 ? [...pieces, piece] : pieces;
}

interface Found {
  waiting: Outgoing[];
  /** In the order of what waits. */
  rows: (ClipRow | undefined)[];
  bodies: { clipId: string; revisions: Body[] }[];
  thumbnails: { clipId: string; picture: Blob }[];
  /** By the clips' ids; a clip without is not in it. */
  highlights: Map<string, Highlight[]>;
  sentinel: Sentinel;
}

/** What waits, and the clips as they are, in one transaction. */
function read(db: NewsclipDatabase): Promise<Found> {
  const tables = [db.outbox, db.clips, db.bodies, db.thumbnails, db.highlights, db.counters, db.upkeep];
  return db.transaction('r', tables, async () => {
    const waiting = await db.outbox.limit(atATime).toArray();
    const whole = waiting.flatMap(({ clipId, whole: all }) => (all ? [clipId] : []));
    const ids = waiting.map(({ clipId }) => clipId);
    const [rows, highlights, revisions, pictures, clips, database] = await Promise.all([
      db.clips.bulkGet(ids),
      highlightsOfClips(db, ids),
      Promise.all(whole.map((clipId) => revisionsOf(db, clipId).toArray())),
      db.thumbnails.bulkGet(whole),
      countAll(db),
      identityOf(db),
    ]);
    return {
      waiting,
      rows,
      bodies: whole.map((clipId, place) => ({ clipId, revisions: revisions[place] ?? [] })),
      thumbnails: pictures.flatMap((found) => found ?? []),
      highlights,
      sentinel: { database, clips },
    };
  });
}

/**
 * Takes off the list what is in the copy now, but for what has changed since. It does not wait for the disk: what a power cut takes
 * back is copied once more.
 */
function forget(db: NewsclipDatabase, copied: readonly Outgoing[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = db.backendDB().transaction('outbox', 'readwrite', { durability: 'relaxed' });
    const outbox = transaction.objectStore('outbox');
    for (const { clipId, stamp } of copied) {
      const asked: IDBRequest<Outgoing | undefined> = outbox.get(clipId);
      asked.onsuccess = () => {
        if (asked.result?.stamp === stamp) outbox.delete(clipId);
      };
    }
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
