import { Dexie, type Table } from 'dexie';
import type { Body, Clip } from '@/lib/core/clip';
import type { Highlight } from '@/lib/core/highlight';
import type { KeptImage, MissingReason } from '@/lib/core/pictures/kept-picture';
import type { Bucket } from '@/lib/core/search/postings';
import { type ClipRow, toRow } from './clip-row';

import { copyFromStart, newIdentity, type Outgoing } from './copy/records';
import { type Counter, type CounterKey, counterChanges, type RowChange } from './counter';
import type { AttributeRecord } from './search/attributes';
import { emptyIndex, type TailRow, type Upkeep } from './search/index-state';

export const databaseName = 'newsclip';

/** The newest schema. A change is one more `version(n)` below, never an edit of an old one. */
export const schemaVersion = 5;

/** Dexie writes ten times its version number into the database. */
export const dexieFactor = 10;

/** Postings as stored: of the terms that begin alike, and of 4,096 documents. */
export interface BucketRow extends Bucket {
  bucket: string;
  chunk: number;
}

export interface Thumbnail {
  clipId: string;
  picture: Blob;
}

/** A picture that some clip shows, once, by its hash. */
export interface ImageRow extends KeptImage {
  /** Of the picture: by their index they are summed without any picture being read. */
  bytes: number;
}

/** A picture that a clip shows. Either `hash` or `missing` is null: indexes leave nulls out. */
export interface PictureRow {
  clipId: string;
  /** As it stands in the clip's HTML. */
  address: string;
  hash: string | null;
  missing: MissingReason | null;
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
  declare highlights: Table<Highlight, string>;
  declare images: Table<ImageRow, string>;
  declare pictures: Table<PictureRow, [clipId: string, address: string]>;
  /** Clips that the recovery copy has yet to follow. */
  declare outbox: Table<Outgoing, string>;

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
    this.version(3)
      .stores({ outbox: 'clipId' })
      .upgrade((transaction) => transaction.table('upkeep').bulkPut([newIdentity(), copyFromStart]));
    this.version(4)
      .stores({ highlights: 'id, clipId' })
      .upgrade((transaction) => transaction.table<Clip>('clips').toCollection().modify({ highlightCount: 0 }));
    this.version(5).stores({ images: 'hash, bytes', pictures: '[clipId+address], hash, missing' });
    this.on('populate', () => this.upkeep.bulkAdd([emptyIndex(0, true), newIdentity()]));
  }
}
