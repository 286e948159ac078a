import { extractFromTab } from '@/lib/browser/extraction';
import type { Failure } from '@/lib/core/failure';
import { readExtraction } from '@/lib/core/read-extraction';
import { ok, type Result } from '@/lib/core/result';
import type { ClippedTab } from '@/lib/core/saved';
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
  const answer = await extractFromTab(tabId, asked);
  if (!answer.ok) return answer;
  const article = readExtraction(answer.value);
  if (!article.ok) return article;
  const saved = await storeClip(article.value, null, false, now, await thumbnailOfTab(tabId, article.value));
  return saved.ok ? ok({ ...saved.value, extent: article.value.extent }) : saved;
}
