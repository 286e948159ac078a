import { extractFromTab } from '@/lib/browser/extraction';
import type { Block } from '@/lib/core/extraction';
import type { Failure } from '@/lib/core/failure';
import { readBlocks } from '@/lib/core/read-blocks';
import type { Result } from '@/lib/core/result';
import { type Preview, previewArticle } from './preview-article';

/** The parts of a tab's page that the reader can pick in place of what was taken for its article. */
export async function listBlocks(tabId: number): Promise<Result<Block[], Failure>> {
  const answer = await extractFromTab(tabId, 'blocks');
  return answer.ok ? readBlocks(answer.value) : answer;
}

/** The article as it would be clipped with one of these, by its place in the list. */
export const previewBlock = async (tabId: number, place: number): Promise<Result<Preview, Failure>> =>
  previewArticle(await extractFromTab(tabId, place));
