import { isLinkOnly } from '@/lib/core/article';
import { copyNames } from '@/lib/core/copy-place';
import type { Failure } from '@/lib/core/failure';
import { ok, type Result } from '@/lib/core/result';
import { database } from '../database';
import { readClips } from '../read-clip';
import { followCopy } from './follow';
import { keptIn } from './kept-in';

/** Clips noted at a time. */
const atATime = 500;

/**
 * Looks whether the copy has every clip, and copies those that it lacks: `storage.local` is not written with strict durability, so that a
 * power cut can take from it what was already taken off the list. What the copy has more stays in it.
 */
export async function completeCopy(): Promise<Result<null, Failure>> {
  const place = keptIn();
  if (!place) return ok(null);
  const db = await database();
  const names = await place.names();
  if (!names.ok) return names;
  const there = new Set(names.value);
  const ids = await db.clips.toCollection().primaryKeys();
  const missing = ids.filter((id) => !there.has(copyNames(id).clip));
  const withoutTexts = ids.filter((id) => there.has(copyNames(id).clip) && !there.has(copyNames(id).bodies));
  for await (const clips of readClips(withoutTexts)) {
    // A link has none to be missing.
    missing.push(...clips.flatMap((clip) => (isLinkOnly(clip) && clip.wordCount === 0 ? [] : [clip.id])));
  }
  for (let at = 0; at < missing.length; at += atATime) {
    const stamp = crypto.randomUUID();
    await db.outbox.bulkPut(missing.slice(at, at + atATime).map((clipId) => ({ clipId, stamp, whole: true })));
    const followed = await followCopy(db, place);
    if (!followed.ok) return followed;
  }
  return ok(null);
}
