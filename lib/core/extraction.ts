import type { Article } from './article';
import type { ClaimedFields, PageClaims, TextClaims } from './read-claims';

/** What a run of the content script can answer when there is no article in it; `failure.ts` has a sentence for each. */
export type ExtractionProblem =
  | 'local-address'
  | 'no-article'
  | 'no-selection'
  | 'pdf-page'
  | 'too-large'
  | 'unexpected';

/**
 * What a tab can be asked for: its article; the reader's selection; where no article was found the selection or else the plain
 * text; the list of blocks that could be picked in place of the article, or one of these by its place in that list.
 */
export type Asked = 'whole' | 'selection' | 'selection-or-text' | 'blocks' | number;

/** A part of the page that holds running text, as the reader is shown it. */
export interface Block {
  /** Its first words, on one line. */
  start: string;
  /** Words of its running text; characters where the script writes no spaces between words. */
  words: number;
}

/** The blocks that a reader can pick, those with most text first; none where the page has no running text. */
export interface FoundBlocks {
  blocks: Block[];
}

/**
 * An article as the page gives it: its running text is not read from its HTML yet, what it claims of some fields is not weighed, what it
 * says of access is the publisher's word, and its title is empty where the page has none. `readExtraction` does the rest, so that the
 * script that each page compiles anew stays small.
 */
export type ExtractedArticle = Omit<Article, 'text' | 'wordCount' | 'rawHash' | keyof ClaimedFields> &
  PageClaims &
  TextClaims &
  RawHash;

/** The hash of the page's HTML; where a content script cannot make it, the HTML, which `withRawHash` hashes. */
export type RawHash = Pick<Article, 'rawHash'> | { rawHtml: string };

/** What evaluating the built `extract.js` promises. */
export type Extraction = { ok: true; article: ExtractedArticle } | { ok: false; reason: ExtractionProblem };
