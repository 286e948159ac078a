import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseQuery } from '@/lib/core/search/parse-query';
import { wordsOf } from '@/lib/core/search/tokens';
import { clipIds, saveArticle } from '@/lib/store';
import { database } from '@/lib/store/database';
import { articleOf } from '../../relevance/article-of';
import { collection } from '../../relevance/collection';
import { countedText, countTerms } from '../../relevance/count-terms';
import { ndcgAt } from '../../relevance/ndcg';
import { queries } from '../../relevance/queries';

const names = new Map<string, string>();
const records = new Map(collection.map((record) => [record.id, record]));

beforeAll(async () => {
  for (const record of collection) {
    const { tags, note, clippedAt } = record;
    const draft = { title: '', tags: [...tags], note };
    const saved = await saveArticle(articleOf(record), { draft, again: false, thumbnail: null, now: clippedAt });
    if (!saved.ok) throw new Error(saved.problem.reason);
    names.set(saved.value.clipId, record.id);
  }
});

afterAll(async () => {
  await (await database()).delete();
});

const mean = (figures: readonly number[]): number =>
  figures.reduce((sum, figure) => sum + figure, 0) / Math.max(1, figures.length);

describe('the search, judged', () => {
  it('ranks what a reader wants well above what plain counting of words makes of it', async () => {
    const judged: { query: string; search: number; counting: number; found: number }[] = [];
    for (const { query, judged: grades } of queries) {
      const ids = await clipIds({ shelf: 'library', query, sort: { by: 'relevance', reversed: false } });
      const ranking = ids.map((id) => names.get(id) ?? '');
      const texts = ranking.flatMap((id) => {
        const record = records.get(id);
        return record ? [countedText(record)] : [];
      });
      judged.push({
        query,
        search: ndcgAt(10, ranking, grades),
        counting: ndcgAt(10, countTerms(parseQuery(query), texts, wordsOf), grades),
        found: ranking.length,
      });
    }
    const search = mean(judged.map((one) => one.search));
    const counting = mean(judged.map((one) => one.counting));
    const lines = judged
      .filter((one) => one.search < 0.8)
      .sort((a, b) => a.search - b.search)
      .map(
        (one) => `  ${one.search.toFixed(3)}  counting ${one.counting.toFixed(3)}  ${one.found} found  ${one.query}`,
      );
    console.info(
      [
        `nDCG@10 over ${judged.length} judged queries: search ${search.toFixed(3)}, plain term counting ${counting.toFixed(3)}`,
        'below 0.8:',
        ...lines,
      ].join('\n'),
    );
    expect(judged.length).toBeGreaterThanOrEqual(60);
    expect(search).toBeGreaterThan(counting);
    expect(search).toBeGreaterThan(0.92);
  });
});
