import type { Asked } from '@/lib/core/extraction';
import type { Failure } from '@/lib/core/failure';
import { withRawHash } from '@/lib/core/raw-hash';
import { isWithoutArticle } from '@/lib/core/read-extraction';
import type { Result } from '@/lib/core/result';
import { answerOfTab, runScript } from './tab-script';

/** What a tab answers that is asked for its article, or for something in its place; unknown until it is read. */
export const extractFromTab = (tabId: number, asked: Asked): Promise<Result<unknown, Failure>> =>
  answerOfTab(tabId, () => answerOf(tabId, asked));

/** Where no article was found, what the reader has selected or the plain text of the page stands in for it. */
async function answerOf(tabId: number, asked: Asked): Promise<unknown> {
  const answer = await run(tabId, asked);
  if (asked !== 'whole' || !isWithoutArticle(answer)) return answer;
  const other = await run(tabId, 'selection-or-text');
  return isWithoutArticle(other) ? answer : other;
}

const run = async (tabId: number, asked: Asked): Promise<unknown> =>
  withRawHash(
    await runScript(
      tabId,
      asked === 'whole' ? '/extract.js' : '/pick-block.js',
      asked === 'whole' || asked === 'blocks' ? null : { name: 'newsclipExtent', value: asked },
    ),
  );
