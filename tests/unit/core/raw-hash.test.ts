import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { withRawHash } from '@/lib/core/raw-hash';
import { readExtraction } from '@/lib/core/read-extraction';
import { makeArticle } from '../make-article';

describe('withRawHash', () => {
  it.each(['<html><body>Nine ferries</body></html>', '<p>Fähren, フェリー, عبّارات</p>', 'half a pair: \ud83d'])(
    'hashes the page’s HTML, which goes no further: %j',
    async (rawHtml) => {
      const { rawHash: _, ...unhashed } = makeArticle();
      const rawHash = createHash('sha256').update(rawHtml.toWellFormed()).digest('hex');
      const answer = await withRawHash({ ok: true, article: { ...unhashed, rawHtml } });
      expect(answer).toEqual({ ok: true, article: { ...unhashed, rawHash } });
      expect(readExtraction(answer)).toEqual({ ok: true, value: makeArticle({ rawHash }) });
    },
  );

  it.each([
    { name: 'a page that was hashed', answer: { ok: true, article: makeArticle() } },
    { name: 'a reason', answer: { ok: false, reason: 'no-article' } },
    { name: 'blocks', answer: { blocks: [{ start: 'Nine ferries', words: 2 }] } },
    { name: 'nothing', answer: null },
    { name: 'HTML that is none', answer: { ok: true, article: { rawHtml: 3 } } },
  ])('leaves $name as it is', async ({ answer }) => {
    expect(await withRawHash(answer)).toBe(answer);
  });
});
