import { type ClipRecord, parseClipRecord } from '../clip-record';
import type { Result } from '../result';

type RecordReader = (value: unknown) => Result<ClipRecord, string>;

/**
 * How the clips of each version of the format are read. A version that was released stays here for ever: when a clip's record changes,
 * a new version is added, and the reader of an old one makes of it what a record is today.
 */
const recordReaders: ReadonlyMap<number, RecordReader> = new Map([
  // A clip of version 1 has no highlights, which is what a record without them says today.
  [1, parseClipRecord],
  [2, parseClipRecord],
  // Nor has one of version 2 pictures, but for the small one.
  [3, parseClipRecord],
  // In version 3 every clip has a text: a Newsclip that knows no other would refuse a link without.
  [4, parseClipRecord],
]);

/** Whether this Newsclip has a reader for a version. */
export const isReadable = (version: number): boolean => recordReaders.has(version);

/** The reader of a version, or all of them, the newest first, where the version is not known. */
export function readersOf(version: number | null): RecordReader[] {
  if (version === null) return [...recordReaders.values()].reverse();
  const reader = recordReaders.get(version);
  return reader ? [reader] : [];
}
