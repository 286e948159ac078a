import { Dexie } from 'dexie';
import { parseSentinel, type Sentinel, sentinelName } from '@/lib/core/copy-place';
import { checkLoss, LostClips } from './copy/check';
import { isRecovering, keptIn } from './copy/kept-in';
import { isFull } from './room-left';
import { databaseName, dexieFactor, NewsclipDatabase, schemaVersion } from './schema';

/** A newer Newsclip has left a database that this one must not touch. */
class NewerDatabase extends Error {
  override name = 'NewerDatabase';
}

/** The browser has no IndexedDB to give here. */
class NoDatabase extends Error {
  override name = 'NoDatabase';
}

let opened: NewsclipDatabase | null = null;
let opening: Promise<NewsclipDatabase> | null = null;

/**
 * The open database. Rejects with `NewerDatabase` before anything is touched: Dexie itself would open a newer database and
 * add what it misses in it. Once open it is given as Dexie's own promise, since a live query forgets what it watches over
 * an await of any other.
 */
export function database(): PromiseLike<NewsclipDatabase> {
  if (opened?.isOpen()) return Dexie.Promise.resolve(opened);
  opening ??= open().finally(() => {
    opening = null;
  });
  return opening;
}

async function open(): Promise<NewsclipDatabase> {
  if (typeof indexedDB === 'undefined' || !indexedDB) throw new NoDatabase('indexedDB is missing');
  // Asked while the database opens.
  const sentinel = readSentinel();
  const candidate = await sound(sentinel, async () => {
    await refuseNewer();
    return openStrict();
  });
  try {
    if (!isRecovering()) await sound(sentinel, async () => checkLoss(candidate, await sentinel));
  } catch (error) {
    candidate.close();
    throw error;
  }
  opened = candidate;
  return candidate;
}

async function refuseNewer(): Promise<void> {
  const present = (await indexedDB.databases()).find(({ name }) => name === databaseName);
  if ((present?.version ?? 0) > schemaVersion * dexieFactor) {
    throw new NewerDatabase(`version ${present?.version} is newer than ${schemaVersion * dexieFactor}`);
  }
}

/**
 * A database that cannot be looked for, opened or asked what it is has lost what it held, if the copy says that there was anything. Where
 * its files are damaged both browsers fail at the first of these already.
 */
async function sound<Value>(sentinel: Promise<Sentinel | null>, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    const expected = (await sentinel)?.clips ?? 0;
    if (expected === 0 || !isBroken(error) || (await isFull())) throw error;
    throw new LostClips(expected, 0);
  }
}

async function openStrict(): Promise<NewsclipDatabase> {
  const candidate = new NewsclipDatabase('strict');
  try {
    await candidate.open();
  } catch (error) {
    candidate.close();
    throw error;
  }
  return candidate;
}

/** Whether an error says that the database itself is damaged, and not that there can be none here. */
const isBroken = (error: unknown): boolean =>
  error instanceof Error && ['UnknownError', 'AbortError', 'DataError', 'NotFoundError'].includes(error.name);

/** What the recovery copy says of the database; null where it says nothing or there is none. */
async function readSentinel(): Promise<Sentinel | null> {
  const found = await keptIn()?.read([sentinelName]);
  return found?.ok ? parseSentinel(found.value[sentinelName]) : null;
}

/**
 * Lets go of the connection; the next query opens another. A connection of Firefox that has met its quota takes nothing but
 * deletions in its next transaction, even where there is room again.
 */
export function closeDatabase(): void {
  opened?.close();
  opened = null;
}

/** Opens the database ahead of the first query, so that it does not wait. Whatever is wrong, that query will tell. */
export function openAhead(): void {
  database().then(
    () => {},
    () => {},
  );
}
