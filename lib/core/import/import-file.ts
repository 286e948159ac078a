/** A file that an import is made of: one that was chosen, one of a folder, or one that lies within a zip. */
export interface ImportFile {
  /** Within its folder or zip, parted by `/`. To be shown and looked up in the bundle, never a path. */
  name: string;
  /** Bytes; of one within a zip what it says of itself. */
  size: number;
  /** Its text from the beginning, piece by piece; what is no UTF-8 as U+FFFD. */
  pieces: () => AsyncIterable<string>;
}

/** What was chosen together, by name: a file may be looked for in it by another that belongs to it. */
export type ImportBundle = ReadonlyMap<string, ImportFile>;
