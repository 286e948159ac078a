import { describe, expect, it } from 'vitest';
import { parseArticle } from '@/lib/core/article';
import { parseQuery } from '@/lib/core/search/parse-query';
import { urlKeyOf } from '@/lib/core/url-key';
import { articleOf } from '@/tests/relevance/article-of';
import { collection } from '@/tests/relevance/collection';
import { queries } from '@/tests/relevance/queries';

const ids = collection.map(({ id }) => id);
const isSpaceless = (lang: string): boolean => /^(?:zh|ja)/.test(lang);

describe('the collection', () => {
  it('has at least 90 articles, each with an id and an address of its own', () => {
    expect(collection.length).toBeGreaterThanOrEqual(90);
    expect(new Set(ids).size).toBe(collection.length);
    expect(new Set(collection.map(articleOf).map(urlKeyOf)).size).toBe(collection.length);
  });

  it.each(collection)('$id is an article as the content script sends it', (record) => {
    const article = articleOf(record);
    expect(parseArticle(article)).toEqual({ ok: true, value: article });
  });

  // A character of Chinese or Japanese is about half a word.
  it.each(collection)('$id is as long as a short article', (record) => {
    const { wordCount } = articleOf(record);
    const words = isSpaceless(record.lang) ? wordCount / 2 : wordCount;
    expect(words).toBeGreaterThanOrEqual(60);
    expect(words).toBeLessThanOrEqual(150);
  });

  it('each was clipped within a day after it was published', () => {
    for (const { publishedAt, clippedAt } of collection) {
      expect(clippedAt).toBeGreaterThan(Date.parse(publishedAt));
      expect(clippedAt).toBeLessThan(Date.parse(publishedAt) + 24 * 60 * 60 * 1_000);
    }
  });
});

describe('articleOf', () => {
  it('makes paragraphs of the text and leaves no other words in', () => {
    const [first] = collection;
    if (!first) throw new Error('The collection is empty');
    const article = articleOf({ ...first, paragraphs: ['Fish & chips', '1 < 2'], lang: 'ar' });
    expect(article).toMatchObject({
      html: '<p>Fish &amp; chips</p>\n<p>1 &lt; 2</p>',
      text: 'Fish & chips\n\n1 < 2',
      wordCount: 4,
      dir: 'rtl',
      standfirst: null,
      section: null,
      keywords: [],
    });
  });
});

describe('the judgements', () => {
  it('are of at least 60 queries, none twice', () => {
    expect(queries.length).toBeGreaterThanOrEqual(60);
    expect(new Set(queries.map(({ query }) => query)).size).toBe(queries.length);
  });

  it.each(queries)(
    '$query: asks for something, and names articles that exist, one of them just what is wanted',
    ({ query, judged }) => {
      expect(parseQuery(query)).not.toEqual([]);
      expect(Object.keys(judged).filter((id) => !ids.includes(id))).toEqual([]);
      expect(Object.values(judged)).toContain(3);
    },
  );
});
