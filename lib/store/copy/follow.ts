import { type Body, isMadeAgain } from '@/lib/core/clip';
import { type CopyPlace, copyNames, sentinelName } from '@/lib/core/copy-place';
import type { Failure } from '@/lib/core/failure';
import { toJpegDataUrl } from '@/lib/core/jpeg-data-url';
import { ok, type Result } from '@/lib/core/result';
import { toClip } from '../clip-row';
import type { NewsclipDatabase } from '../schema';
import { type OutgoingClip, type OutgoingClips, readOutgoing } from './read-outgoing';
import type { Outgoing } from './records';

/** UTF-16 units of texts a write, where one alone is not longer: it travels to another process as one message. */
const mostLetters = 4_000_000;

/**
 * Brings the recovery copy in step with the clips, as far as they had changed when it was called. It reads what each clip is now, so
 * that a change which comes meanwhile is in it or comes after it. Where it fails, what waits stays noted. Under a Web Lock, since two
 * writers could leave the older state of a clip.
 */
export async function followCopy(db: NewsclipDatabase, place: CopyPlace): Promise<Result<null, Failure>> {
  let left = 1;
  for (let turn = 0; left > 0; turn += 1) {
    const followed = await navigator.locks.request('newsclip-copy', () => followSome(db, place));
    if (!followed.ok) return followed;
    const { copied, more } = followed.value;
    if (!more) break;
    // Counted only where they are many, which is seldom.
    left = turn === 0 ? await db.outbox.count() : left - copied;
  }
  return ok(null);
}

async function followSome(
  db: NewsclipDatabase,
  place: CopyPlace,
): Promise<Result<{ copied: number; more: boolean }, Failure>> {
  const found = await readOutgoing(db);
  if (found.clips.length === 0) return ok({ copied: 0, more: false });
  const [last = {}, ...before] = textsOf(found).reverse();
  for (const texts of before.reverse()) {
    const written = await place.write(texts, []);
    if (!written.ok) return written;
  }
  const written = await place.write({ ...last, ...(await lightOf(found)) }, found.clips.flatMap(goneOf));
  if (!written.ok) return written;
  await forget(
    db,
    found.clips.map(({ note }) => note),
  );
  return ok({ copied: found.clips.length, more: found.more });
}

/** What the copy keeps of texts, in pieces that fit into one write. */
function textsOf({ clips }: OutgoingClips): Record<string, Body[]>[] {
  let piece: Record<string, Body[]> = {};
  const pieces = [piece];
  let length = 0;
  for (const { note, row, revisions } of clips) {
    // Reading makes an empty text again; in Firefox each value that is written costs as much as any other.
    if (!row || !revisions || isMadeAgain(row, revisions)) continue;
    const more = revisions.reduce((sum, { html, text }) => sum + html.length + text.length, 0);
    if (length > 0 && length + more > mostLetters) {
      piece = {};
      pieces.push(piece);
      length = 0;
    }
    piece[copyNames(note.clipId).bodies] = revisions;
    length += more;
  }
  return pieces;
}

/** The rest, which is written with the last of the texts and not before: what has no light record is no clip of the copy. */
async function lightOf({ clips, sentinel }: OutgoingClips): Promise<Record<string, unknown>> {
  const light: Record<string, unknown> = { [sentinelName]: sentinel };
  for (const { note, row, picture, highlights } of clips) {
    const names = copyNames(note.clipId);
    if (picture) light[names.thumbnail] = await toJpegDataUrl(picture);
    if (row) light[names.clip] = toClip(row);
    if (row && highlights.length > 0) light[names.highlights] = highlights;
  }
  return light;
}

/** What is to go from the copy, if it is there. */
function goneOf({ note: { clipId, isNew }, row, revisions, highlights }: OutgoingClip): string[] {
  const names = copyNames(clipId);
  if (!row) return Object.values(names);
  if (isNew) return [];
  return [
    ...(highlights.length > 0 ? [] : [names.highlights]),
    ...(revisions && isMadeAgain(row, revisions) ? [names.bodies] : []),
  ];
}

/**
 * Takes off the list what is in the copy now, but for what has changed since. It does not wait for the disk: what a power cut takes
 * back is copied once more.
 */
function forget(db: NewsclipDatabase, copied: readonly Outgoing[]): Promise<void> {
  const stamps = new Map(copied.map(({ clipId, stamp }) => [clipId, stamp]));
  return new Promise((resolve, reject) => {
    const transaction = db.backendDB().transaction('outbox', 'readwrite', { durability: 'relaxed' });
    const outbox = transaction.objectStore('outbox');
    // They were the first of it: asked for and deleted together, each costs next to nothing.
    const range = IDBKeyRange.bound(copied[0]?.clipId ?? '', copied.at(-1)?.clipId ?? '');
    const asked: IDBRequest<Outgoing[]> = outbox.getAll(range);
    asked.onsuccess = () => {
      const done = asked.result.filter(({ clipId, stamp }) => stamps.get(clipId) === stamp);
      if (done.length === asked.result.length) outbox.delete(range);
      else for (const { clipId } of done) outbox.delete(clipId);
    };
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
