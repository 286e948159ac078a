import { Dexie, type Table } from 'dexie';
import type { Body } from '@/lib/core/clip';
import type { ClipRow } from './clip-row';

export const databaseName = 'newsclip';

/** The newest schema. A change is one more `version(n)` below, never an edit of an old one. */
const schemaVersion = 1;

/** Dexie writes ten times its version number into the database. */
const dexieFactor = 10;

class NewsclipDatabase extends Dexie {
  declare clips: Table<ClipRow, string>;
  declare bodies: Table<Body, [clipId: string, revision: number]>;

  constructor() {
    // A clip that is shown as saved must outlive a power cut; the browsers' default durability can lose it.
    // Opening is `database()`'s alone, so that no query can reopen what it refused.
    super(databaseName, { chromeTransactionDurability: 'strict', autoOpen: false });
    this.version(1).stores({
      clips: 'id, urlKey, [shelf+listedAt+id]',
      bodies: '[clipId+revision]',
    });
  }
}

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
  const present = (await indexedDB.databases()).find(({ name }) => name === databaseName);
  if ((present?.version ?? 0) > schemaVersion * dexieFactor) {
    throw new NewerDatabase(`version ${present?.version} is newer than ${schemaVersion * dexieFactor}`);
  }
  const candidate = new NewsclipDatabase();
  await candidate.open();
  opened = candidate;
  return candidate;
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
