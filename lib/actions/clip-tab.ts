import { extractFromTab } from '@/lib/browser/extraction';
import type { Article } from '@/lib/core/article';
import type { Failure } from '@/lib/core/failure';
import { readExtraction } from '@/lib/core/read-extraction';
import { ok, type Result } from '@/lib/core/result';
import type { ClippedTab, Saved } from '@/lib/core/saved';
import { storeClip } from './store-clip';
import { thumbnailOfTab } from './tab-thumbnail';

/**
 * Clips a tab without the popup: for the keyboard command, the context menu, and each tab of a window. `now` in epoch
 * milliseconds.
 */
export async function clipTab(
  tabId: number,
  asked: 'whole' | 'selection',
  now: number,
): Promise<Result<ClippedTab, Failure>> {
  const article = await articleOfTab(tabId, asked);
  if (!article.ok) return article;
  const saved = await storeOfTab(tabId, article.value, now);
  return saved.ok ? ok({ ...saved.value, extent: article.value.extent }) : saved;
}

/** The article of a tab, or what stands in for it. */
export async function articleOfTab(tabId: number, asked: 'whole' | 'selection'): Promise<Result<Article, Failure>> {
  const answer = await extractFromTab(tabId, asked);
  return answer.ok ? readExtraction(answer.value) : answer;
}

/** Stores it, with the draft that the popup kept and the lead picture that the tab shows. */
export const storeOfTab = async (tabId: number, article: Article, now: number): Promise<Result<Saved, Failure>> =>
  storeClip(article, null, false, now, await thumbnailOfTab(tabId, article));
