import { tokenizerVersion } from '@/lib/core/search/tokens';
import type { Copying, Identity } from '../copy/records';

/** Documents whose postings share a record: 4,096. */
export const chunkBits = 12;

/**
 * Where the search index stands. Each clip has a number in it; numbers rise and are never used again. Those from `base` to
 * before `flushed` are in the postings, those from there to before `next` in the tail.
 */
export interface IndexState {
  key: 'index';
  /** Tells it from any other index, such as one of a database that has been deleted since: random. */
  name: string;
  /** The version of the tokenizer that made it. */
  tokenizer: number;
  base: number;
  flushed: number;
  next: number;
  /** Whether every clip is in it. */
  complete: boolean;
  /** While it is being built: the id of the last clip that has been looked at. Null where that has not begun. */
  builtTo: string | null;
  /** Whether records of an index before this one may still be there. */
  untidy: boolean;
  /** Clips in it, and the sum of their lengths in weighted words. */
  live: number;
  totalLength: number;
  /** Grows with every write of the index. */
  changes: number;
  /** Grows with every write of clips, but not where they are only indexed: what a search finds is the same until then. */
  edits: number;
  /** For each chunk of attributes from `base` on, the value of `changes` when it was last written. */
  touched: number[];
}

/** How far the flush that is under way has come: all in one record, written with the postings it tells of. */
export interface FlushProgress {
  key: 'flush';
  /** The documents before this number go into the postings. */
  upTo: number;
  /** The last bucket that has been written. */
  bucket: string;
}

/** The reader has stopped the building of the index; there is none of it where she has not. */
interface IndexPause {
  key: 'pause';
}

/** The words of a document that are not in the postings yet. */
export interface TailRow {
  document: number;
  /** Joined by line breaks, in code-unit order. */
  terms: string;
  /** Of each term, 1 to 255. */
  weights: Uint8Array<ArrayBuffer>;
}

export type Upkeep = IndexState | FlushProgress | IndexPause | Identity | Copying;

/** An index that holds nothing: `complete` where there is nothing to hold. */
export const emptyIndex = (base: number, complete: boolean): IndexState => ({
  key: 'index',
  name: crypto.randomUUID(),
  tokenizer: tokenizerVersion,
  base,
  flushed: base,
  next: base,
  complete,
  builtTo: null,
  untidy: base > 0,
  live: 0,
  totalLength: 0,
  changes: 0,
  edits: 0,
  touched: [],
});

/** Whether searches may trust it. */
export const isUsable = (state: IndexState): boolean => state.complete && state.tokenizer === tokenizerVersion;
