import { dropDraft, loadDraft } from '@/lib/browser/drafts';
import { loadPictureSettings } from '@/lib/browser/picture-settings';
import type { Article } from '@/lib/core/article';
import type { Draft } from '@/lib/core/draft';
import type { Failure } from '@/lib/core/failure';
import { pictureAddresses } from '@/lib/core/pictures/picture-addresses';
import type { Result } from '@/lib/core/result';
import type { Saved } from '@/lib/core/saved';
import { urlKeyOf } from '@/lib/core/url-key';
import { saveArticle } from '@/lib/store';

/**
 * Stores an article with the reader's draft, whatever asked for it. Without a draft, one that the popup kept for this
 * article counts. The draft is dropped only when the clip is stored. Where its pictures are to be kept they are noted, and got afterwards.
 */
export async function storeClip(
  article: Article,
  draft: Draft | null,
  again: boolean,
  now: number,
  thumbnail: Blob | null,
): Promise<Result<Saved, Failure>> {
  const urlKey = urlKeyOf(article);
  const [kept, { keep }] = await Promise.all([draft ?? loadDraft(urlKey), loadPictureSettings()]);
  const pictures = keep ? pictureAddresses(article.html) : [];
  const saved = await saveArticle(article, { draft: kept, again, now, thumbnail, pictures });
  if (saved.ok) await dropDraft(urlKey);
  return saved;
}
