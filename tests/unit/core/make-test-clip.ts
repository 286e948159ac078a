import type { Article } from '@/lib/core/article';
import { makeClip } from '@/lib/core/clip';
import type { StoredClip } from '@/lib/store';
import { makeArticle } from '../make-article';

/** A clip of an invented article, made at 10:02:11 UTC on 13 August 2026. */
export function makeTestClip(
  different: Partial<Article> = {},
  draft: { title?: string; tags?: string[]; note?: string } = {},
  clippedAt = Date.UTC(2026, 7, 13, 10, 2, 11, 345),
): StoredClip {
  const made = makeClip(
    makeArticle(different),
    { title: '', tags: [], note: '', ...draft },
    { id: '0198a2b4-0000-7000-8000-000000000001', now: clippedAt, textHash: 'b'.repeat(64) },
  );
  return { ...made, highlights: [] };
}
