import type { Failure } from '../failure';
import type { Result } from '../result';

/** What lies at a path: a file, or a folder, whose place no file can take. */
export type Lying = { kind: 'file'; file: Blob } | { kind: 'folder' };

/**
 * Whether it is a file without a byte in it, which is as good as none: browsers leave one where the page is closed while a file is being
 * written that was not there before.
 */
export const isHollow = (lying: Lying): boolean => lying.kind === 'file' && lying.file.size === 0;

/** A folder of the reader's that Newsclip may write to. Paths are within it, their folders parted by `/`. */
export interface ChosenFolder {
  /** Null where nothing lies there. The bytes are read by whoever wants them. */
  find: (path: string) => Promise<Result<Lying | null, Failure>>;
  /** The names of the files that lie in one of its folders, or, by an empty path, in itself; none where there is no such folder. */
  list: (path: string) => Promise<Result<ReadonlySet<string>, Failure>>;
  /** Writes a file whole or not at all, in the place of one that lies there, and makes the folders on the way. */
  write: (path: string, content: string | Blob) => Promise<Result<null, Failure>>;
}
