import { extractFromTab } from '@/lib/browser/extraction';
import type { Article } from '@/lib/core/article';
import type { Failure } from '@/lib/core/failure';
import { readExtraction } from '@/lib/core/read-extraction';
import type { Result } from '@/lib/core/result';
import type { Saved } from '@/lib/core/saved';
import { storeClip } from './store-clip';

/** Clips a tab without the popup: for the keyboard command and the context menu. `now` in epoch milliseconds. */
export async function clipTab(tabId: number, extent: Article['extent'], now: number): Promise<Result<Saved, Failure>> {
  const answer = await extractFromTab(tabId, extent);
  if (!answer.ok) return answer;
  const article = readExtraction(answer.value);
  return article.ok ? storeClip(article.value, null, false, now) : article;
}
