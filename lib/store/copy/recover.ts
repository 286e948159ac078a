import { type CopyPlace, sentinelName } from '@/lib/core/copy-place';
import type { Failure } from '@/lib/core/failure';
import { otherTasks } from '@/lib/core/other-tasks';
import { ok, type Result } from '@/lib/core/result';
import { closeDatabase, database } from '../database';
import { mergeRecords } from '../merge-records';
import { databaseName, type NewsclipDatabase } from '../schema';
import { countAll } from '../search/build-index';
import { attempt } from '../store-failure';
import { identityOf } from './identity';
import { keptIn, whileRecovering } from './kept-in';
import { idsInCopy, type NotRecovered, readCopy } from './read-copy';

export interface Recovered {
  /** Clips that the library holds now. */
  clips: number;
  /** Of them, those that were not there any more, or not whole. */
  back: number;
  notRecovered: NotRecovered[];
}

type OnProgress = (done: number, total: number) => void;

/** Clips a transaction. */
const atATime = 25;

/**
 * Brings everything back that the recovery copy holds. Until it has come to its end the library counts as one that has lost clips, in
 * this page and in every other; stopped anywhere, it is asked for again, and what is back already stays. A clip that cannot be read is told and
 * stays in the copy. `now` in epoch milliseconds.
 */
export async function recoverClips(now: number, onProgress: OnProgress): Promise<Result<Recovered, Failure>> {
  const place = keptIn();
  if (!place) throw new Error('This page keeps no copy');
  const recovered = await navigator.locks.request('newsclip-recovery', () =>
    whileRecovering(() => recover(place, now, onProgress)),
  );
  // The next query opens it as any other, and looks whether all is well.
  closeDatabase();
  return recovered;
}

async function recover(place: CopyPlace, now: number, onProgress: OnProgress): Promise<Result<Recovered, Failure>> {
  const recovered = await attempt(async () => database());
  if (recovered.ok) {
    const first = await bringAllBack(recovered.value, place, now, onProgress);
    if (first.ok || first.problem.reason !== 'storage-failed') return first;
  } else if (!isLost(recovered.problem)) {
    return recovered;
  }
  // It cannot be opened, or not be read: it is given up, since all that is known of it lies in the copy.
  const replaced = await attempt(replaceDatabase);
  return replaced.ok ? bringAllBack(replaced.value, place, now, onProgress) : replaced;
}

const isLost = ({ reason }: Failure): boolean => reason === 'clips-lost' || reason === 'storage-failed';

async function replaceDatabase(): Promise<NewsclipDatabase> {
  closeDatabase();
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
  return database();
}

async function bringAllBack(
  db: NewsclipDatabase,
  place: CopyPlace,
  now: number,
  onProgress: OnProgress,
): Promise<Result<Recovered, Failure>> {
  const names = await idsInCopy(place);
  if (!names.ok) return names;
  const ids = names.value;
  const recovered: Recovered = { clips: 0, back: 0, notRecovered: [] };
  for (let at = 0; at < ids.length; at += atATime) {
    onProgress(at, ids.length);
    const some = await bringBack(db, place, ids.slice(at, at + atATime), now);
    if (!some.ok) return some;
    recovered.back += some.value.back;
    recovered.notRecovered.push(...some.value.notRecovered);
    await otherTasks();
  }
  onProgress(ids.length, ids.length);
  const settled = await attempt(() => settle(db, place));
  if (!settled.ok) return settled;
  return settled.value.ok ? ok({ ...recovered, clips: settled.value.value }) : settled.value;
}

async function bringBack(
  db: NewsclipDatabase,
  place: CopyPlace,
  ids: readonly string[],
  now: number,
): Promise<Result<Omit<Recovered, 'clips'>, Failure>> {
  const read = await readCopy(place, ids);
  if (!read.ok) return read;
  const { records, notRecovered } = read.value;
  const merged = await mergeRecords(records, now);
  if (!merged.ok) return merged;
  // What came out of the copy as it lay there need not go into it again.
  const added = merged.value.flatMap(({ id, outcome }) => (outcome === 'added' ? [id] : []));
  await db.outbox.bulkDelete(added);
  const back = merged.value.filter(({ outcome }) => outcome !== 'already-there').length;
  return ok({ back, notRecovered });
}

/** The database counts as sound from now on; tells how many clips it holds. */
async function settle(db: NewsclipDatabase, place: CopyPlace): Promise<Result<number, Failure>> {
  const [clips, identity] = await db.transaction('r', db.counters, db.upkeep, () =>
    Promise.all([countAll(db), identityOf(db)]),
  );
  const written = await place.write({ [sentinelName]: { database: identity, clips } }, []);
  return written.ok ? ok(clips) : written;
}
