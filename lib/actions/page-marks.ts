import { askForMarks } from '@/lib/browser/page-marks';
import type { Failure } from '@/lib/core/failure';
import { type PageLook, type Painted, pageMarkOf, readLook, readPainted } from '@/lib/core/page-marks';
import type { Result } from '@/lib/core/result';
import { attempt, highlightsOf } from '@/lib/store';

/** Whether words are selected on a tab's page and highlights painted. */
export async function lookForMarks(tabId: number): Promise<Result<PageLook, Failure>> {
  const answer = await askForMarks(tabId, { type: 'look' });
  return answer.ok ? readLook(answer.value) : answer;
}

/** Paints a clip's highlights on its page, those whose words are there. The page is told the words, and no notes. */
export async function showMarks(tabId: number, clipId: string): Promise<Result<Painted, Failure>> {
  const highlights = await attempt(() => highlightsOf(clipId));
  if (!highlights.ok) return highlights;
  return paint(tabId, highlights.value.map(pageMarkOf));
}

/** Takes all of them off the page again. */
export const hideMarks = (tabId: number): Promise<Result<Painted, Failure>> => paint(tabId, []);

async function paint(tabId: number, marks: ReturnType<typeof pageMarkOf>[]): Promise<Result<Painted, Failure>> {
  const answer = await askForMarks(tabId, { type: 'paint', marks });
  return answer.ok ? readPainted(answer.value) : answer;
}
