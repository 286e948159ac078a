import type { Outlet } from './outlets';

/** An article of the collection as it is written down. All of it is invented. */
export interface WrittenArticle {
  /** A slug of its own: what a judgement names it by. */
  id: string;
  title: string;
  site: Outlet;
  /** Empty where nobody signs. */
  authors: string[];
  agency?: string;
  /** The reader's. */
  tags?: string[];
  /** The reader's. */
  note?: string;
  /** BCP 47. */
  lang: string;
  /** ISO 8601, with the outlet's offset. */
  publishedAt: string;
  paragraphs: readonly string[];
}

/** The same with nothing left to be guessed. */
export interface ArticleRecord extends Required<Omit<WrittenArticle, 'agency'>> {
  /** Null where the text is the outlet's own. */
  agency: string | null;
  /** Epoch milliseconds. */
  clippedAt: number;
}
