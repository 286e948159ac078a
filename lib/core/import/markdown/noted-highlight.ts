/** A highlight as a Markdown note tells of it. */
export interface NotedHighlight {
  /** The marked words; a line break between blocks. */
  quote: string;
  /** What the reader said of them; empty for nothing. */
  note: string;
}
