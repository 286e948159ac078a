import { dropDraft, loadDraft } from '@/lib/browser/drafts';
import type { Article } from '@/lib/core/article';
import type { Draft } from '@/lib/core/draft';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { Saved } from '@/lib/core/saved';
import { urlKeyOf } from '@/lib/core/url-key';
import { saveArticle } from '@/lib/store';

/**
 * Stores an article with the reader's draft, whatever asked for it. Without a draft, one that the popup kept for this
 * article counts. The draft is dropped only when the clip is stored.
 */
export async function storeClip(
  article: Article,
  draft: Draft | null,
  again: boolean,
  now: number,
  thumbnail: Blob | null,
): Promise<Result<Saved, Failure>> {
  const urlKey = urlKeyOf(article);
  const saved = await saveArticle(article, { draft: draft ?? (await loadDraft(urlKey)), again, now, thumbnail });
  if (saved.ok) await dropDraft(urlKey);
  return saved;
}
