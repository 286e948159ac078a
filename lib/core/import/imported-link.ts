/** How far the reader had come with it elsewhere. What was put away there is `archived`, whether it had been read or not. */
export type LinkState = 'unread' | 'read' | 'archived';

/** A link that another program kept, as its file tells of it. Null and empty where the file does not say: nothing is guessed. */
export interface ImportedLink {
  /** Absolute http(s), no fragment, at most `longest.address`. */
  url: string;
  /** One line; null also where the other program had nothing better than the address. */
  title: string | null;
  /** When it was saved there, epoch milliseconds; of Matter, which keeps no such time, when it was last touched. */
  addedAt: number | null;
  /** As `cleanTags` leaves them. Folders are tags, too: `News/Europe`. */
  tags: string[];
  state: LinkState;
  favourite: boolean;
  /** How far it was read: 0 to 1. */
  progress: number | null;
  /** The reader's own words, then a line `name: value` for whatever has no other place. */
  note: string;
  /** As printed there: one line, perhaps several people. */
  author: string | null;
  publisher: string | null;
  /** ISO 8601, see `iso-time`. */
  publishedAt: string | null;
  description: string | null;
  /** The name that the file with the article's HTML has within the same export: to be looked up there, never a path. */
  bodyFile: string | null;
}

/** Why a row is no link. */
export type RowProblem =
  /** It has no address. */
  | 'no-address'
  /** What stands for the address is none. */
  | 'not-an-address'
  /** An address of something else than a web page: a script, a file, a page of the browser's. */
  | 'not-web'
  | 'address-too-long'
  /** More than any row may hold. */
  | 'row-too-long'
  /** More values than columns: which is which cannot be told. */
  | 'too-many-values'
  /** A quotation mark too many or too few. */
  | 'bad-quotes'
  /** The file breaks off in it. */
  | 'ends-early'
  /** Not what stands for a link in such a file. */
  | 'not-a-link'
  /** The file cannot be read on from here: its zip is damaged, unpacks to more than it says, or its disk fails. */
  | 'damaged';

/** What became of a row. `place`: its first line in a table, else the how-manieth link it is; both from 1 on. */
export type ImportRow =
  | { kind: 'link'; place: number; link: ImportedLink }
  | {
      kind: 'error';
      place: number;
      problem: RowProblem;
      /** What can be seen of it, to be recognised by; null where nothing can. */
      title: string | null;
      /** What stands for its address, cut short; null where nothing does. Never to be made a link of. */
      address: string | null;
      /** How many lines are lost with it: mostly one. */
      lines: number;
    };

/** Sizes past which a value is a fault or an attack, in UTF-16 code units. What is longer is cut, an address refused. */
export const longest = {
  address: 8_192,
  line: 2_000,
  description: 10_000,
  note: 100_000,
  tag: 200,
  tags: 500,
  /** A row of a table, all its lines. */
  row: 1_000_000,
  /** An address that was refused, as it is shown. */
  shownAddress: 300,
} as const;
