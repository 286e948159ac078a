import { loadDraft } from '@/lib/browser/drafts';
import { type Article, isLinkOnly, standsForPage } from '@/lib/core/article';
import type { Clip } from '@/lib/core/clip';
import type { Draft } from '@/lib/core/draft';
import type { Failure } from '@/lib/core/failure';
import { readExtraction } from '@/lib/core/read-extraction';
import { ok, type Result } from '@/lib/core/result';
import { urlKeyOf } from '@/lib/core/url-key';
import { attempt, findByUrlKey } from '@/lib/store';

export interface Preview {
  article: Article;
  urlKey: string;
  /** The clip of this article that the library has; null where it has none, or no more than its link. */
  already: Clip | null;
  /** What the fields show: as the reader left them, else as the clip has them (tags and note also as its link has), else as the article says. */
  draft: Draft;
  /** Why a clip could not be stored, where that is known beforehand. */
  storageProblem: Failure | null;
}

/** What the popup shows of a content script's answer: the article as it would be clipped. Writes nothing. */
export async function previewArticle(answer: Result<unknown, Failure>): Promise<Result<Preview, Failure>> {
  if (!answer.ok) return answer;
  const read = readExtraction(answer.value);
  return read.ok ? ok(await previewOf(read.value)) : read;
}

/** An article with what the library has of it now. */
export async function previewOf(article: Article): Promise<Preview> {
  const urlKey = urlKeyOf(article);
  const [found, kept] = await Promise.all([attempt(() => findByUrlKey(urlKey)), loadDraft(urlKey)]);
  // A selection is a clip of its own.
  const ofPage = found.ok && standsForPage(article.extent) ? found.value : null;
  const already = ofPage && !isLinkOnly(ofPage) ? ofPage : null;
  const { title } = already ?? article;
  const { tags, note } = ofPage ?? { tags: [], note: '' };
  return {
    article,
    urlKey,
    already,
    draft: kept ?? { title, tags, note },
    storageProblem: found.ok ? null : found.problem,
  };
}
