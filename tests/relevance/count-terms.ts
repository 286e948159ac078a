import type { Query } from '@/lib/core/search/parse-query';
import type { ArticleRecord } from './article-record';

/** What plain counting looks at: one text, whatever part of the article it comes from. */
export interface CountedText {
  id: string;
  text: string;
  /** Epoch milliseconds. */
  clippedAt: number;
}

/**
 * Plain term counting, to compare a ranking with: the articles' ids by how often the words of the query occur in all of their text,
 * the most first, ties newest first. `found` is what the search under test found, so that the two differ in nothing but the
 * order. A token counts where it begins with a word of the query, since words are half typed; `tokenize` is the search's own.
 */
export function countTerms(
  query: Query,
  found: readonly CountedText[],
  tokenize: (text: string) => readonly string[],
): string[] {
  const asked = query.flat().flatMap(({ test, negated }) => (test.kind === 'text' && !negated ? test.words : []));
  const words = [...new Set(asked.map(({ term }) => term))];
  return found
    .map(({ id, text, clippedAt }) => ({ id, clippedAt, count: occurrences(words, tokenize(text)) }))
    .sort((a, b) => b.count - a.count || b.clippedAt - a.clippedAt)
    .map(({ id }) => id);
}

const occurrences = (words: readonly string[], tokens: readonly string[]): number =>
  tokens.reduce((sum, token) => sum + words.filter((word) => token.startsWith(word)).length, 0);

/** An article's words and those of the reader on it, in one. */
export const countedText = (record: ArticleRecord): CountedText => {
  const { id, title, site, authors, agency, tags, note, paragraphs, clippedAt } = record;
  return { id, clippedAt, text: [title, site, ...authors, agency ?? '', ...tags, note, ...paragraphs].join('\n') };
};
