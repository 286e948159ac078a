/** 3: just what is wanted. 2: good. 1: touches it. */
type Grade = 1 | 2 | 3;

/** A query as a reader types it, and what each article is worth for it; what is not named is worth nothing. */
export interface JudgedQuery {
  query: string;
  /** By the id of the article. Judged by what the reader means, whether or not the words are there. */
  judged: Readonly<Record<string, Grade>>;
}
