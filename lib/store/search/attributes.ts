import { isLinkOnly } from '@/lib/core/article';
import { dayOf } from '@/lib/core/search/match-clip';
import type { ClipRow } from '../clip-row';

/** Documents a record: few enough that a mark rewrites 15 KB. */
export const documentsARecord = 512;

/** What filters and sorting must know of each document, a column each, for the documents of one record. */
export interface AttributeRecord {
  /** Document number divided by `documentsARecord`. */
  chunk: number;
  columns: Columns;
}

export interface Columns {
  flags: Uint8Array<ArrayBuffer>;
  /** Year, month and day as one number: 20260314. */
  day: Int32Array<ArrayBuffer>;
  listedAt: Float64Array<ArrayBuffer>;
  published: Float64Array<ArrayBuffer>;
  words: Uint32Array<ArrayBuffer>;
  /** In weighted words, for ranking. */
  length: Uint32Array<ArrayBuffer>;
}

/** Bits of `flags`. A document that is not live belongs to a clip that has another number by now, or is gone. */
export const flag = {
  live: 1,
  unread: 2,
  favourite: 4,
  truncated: 8,
  archived: 16,
  deleted: 32,
  highlighted: 64,
  link: 128,
} as const;

export const emptyColumns = (size: number): Columns => ({
  flags: new Uint8Array(size),
  day: new Int32Array(size),
  listedAt: new Float64Array(size),
  published: new Float64Array(size),
  words: new Uint32Array(size),
  length: new Uint32Array(size),
});

export const dayNumber = (day: string): number => Number(day.replaceAll('-', ''));

/** Writes down what there is to know of a row. `length` null leaves it as it is. */
export function describe(columns: Columns, at: number, row: ClipRow, length: number | null): void {
  columns.flags[at] =
    flag.live |
    (row.readAt === null ? flag.unread : 0) |
    (row.favourite ? flag.favourite : 0) |
    (row.access === 'truncated' ? flag.truncated : 0) |
    (row.archived ? flag.archived : 0) |
    (row.deletedAt === null ? 0 : flag.deleted) |
    (row.highlightCount > 0 ? flag.highlighted : 0) |
    (isLinkOnly(row) ? flag.link : 0);
  columns.day[at] = dayNumber(dayOf(row));
  columns.listedAt[at] = row.listedAt;
  columns.published[at] = row.publishedKey;
  columns.words[at] = row.wordCount;
  if (length !== null) columns.length[at] = length;
}

/** Copies all columns of a record into larger ones. */
export function copyColumns(from: Columns, to: Columns, at: number): void {
  to.flags.set(from.flags, at);
  to.day.set(from.day, at);
  to.listedAt.set(from.listedAt, at);
  to.published.set(from.published, at);
  to.words.set(from.words, at);
  to.length.set(from.length, at);
}
