import type { Failure } from '@/lib/core/failure';
import { ok, type Result } from '@/lib/core/result';
import { database } from '../database';
import { copyAll } from './copy-all';
import { followCopy } from './follow';
import { keptIn } from './kept-in';

/** Brings the recovery copy in step with what has been changed, where it is behind. */
export async function catchUpCopy(): Promise<Result<null, Failure>> {
  const place = keptIn();
  return place ? followCopy(await database(), place) : ok(null);
}

/** The same, and makes the copy where there is none; `pause` lets the page answer meanwhile. */
export async function keepCopy(pause: () => Promise<void>): Promise<Result<null, Failure>> {
  const place = keptIn();
  const followed = await catchUpCopy();
  return place && followed.ok ? copyAll(await database(), place, pause) : followed;
}
