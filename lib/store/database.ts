import { Dexie, type Table } from 'dexie';
import type { Body, Clip } from '@/lib/core/clip';
import type { Bucket } from '@/lib/core/search/postings';
import { type ClipRow, toRow } from './clip-row';
import { type Counter, type CounterKey, counterChanges, type RowChange } from './counter';
import type { AttributeRecord } from './search/attributes';
import { emptyIndex, type TailRow, type Upkeep } from './search/index-state';

export const databaseName = 'newsclip';

/** The newest schema. A change is one more `version(n)` below, never an edit of an old one. */
const schemaVersion = 2;

/** Dexie writes ten times its version number into the database. */
const dexieFactor = 10;

/** Postings as stored: of the terms that begin alike, and of 4,096 documents. */
export interface BucketRow extends Bucket {
  bucket: string;
  chunk: number;
}

export interface Thumbnail {
  clipId: string;
  picture: Blob;
}

export class NewsclipDatabase extends Dexie {
  declare clips: Table<ClipRow, string>;
  declare bodies: Table<Body, [clipId: string, revision: number]>;
  /** The lead picture of a clip, small. */
  declare thumbnails: Table<Thumbnail, string>;
  /** What the search index has not taken into its postings yet. */
  declare tail: Table<TailRow, number>;
  declare postings: Table<BucketRow, [bucket: string, chunk: number]>;
  declare attributes: Table<AttributeRecord, number>;
  declare counters: Table<Counter, CounterKey>;
  declare upkeep: Table<Upkeep, Upkeep['key']>;

  /** A clip that is shown as saved must outlive a power cut: that is `strict`. The browsers' default durability can lose it. */
  constructor(durability: 'strict' | 'relaxed') {
    // Opening is `database()`'s alone, so that no query can reopen what it refused.
    super(databaseName, { chromeTransactionDurability: durability, autoOpen: false, cache: 'disabled' });
    this.version(1).stores({
      clips: 'id, urlKey, [shelf+listedAt+id]',
      bodies: '[clipId+revision]',
    });
    this.version(2)
      .stores({
        clips:
          'id, urlKey, document, [shelf+listedAt+id], [shelf+publishedKey], [shelf+titleKey], [shelf+siteKey], [shelf+wordCount]',
        thumbnails: 'clipId',
        tail: 'document',
        postings: '[bucket+chunk]',
        attributes: 'chunk',
        counters: '[shelf+kind+value]',
        upkeep: 'key',
      })
      .upgrade(async (transaction) => {
        // The rows get their keys; the words follow when the index is built.
        const rows: RowChange[] = [];
        await transaction
          .table<Clip>('clips')
          .toCollection()
          .modify((clip, reference) => {
            const after = toRow(clip, -1);
            reference.value = after;
            rows.push({ before: null, after });
          });
        await transaction.table('counters').bulkAdd(counterChanges(rows));
        await transaction.table('upkeep').add(emptyIndex(0, false));
      });
    this.on('populate', () => this.upkeep.add(emptyIndex(0, true)));
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
  const candidate = new NewsclipDatabase('strict');
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
