import type { Failure } from '@/lib/core/failure';
import { ok, type Result } from '@/lib/core/result';
import { database } from '../database';
import { copyAll } from './copy-all';
import { followCopy } from './follow';
import { keptIn } from './kept-in';

/** Brings the recovery copy in step where it is behind, and makes it where there is none; `pause` lets the page answer meanwhile. */
export async function keepCopy(pause: () => Promise<void>): Promise<Result<null, Failure>> {
  const place = keptIn();
  if (!place) return ok(null);
  const db = await database();
  const followed = await followCopy(db, place);
  return followed.ok ? copyAll(db, place, pause) : followed;
}
