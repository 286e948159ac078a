import { browser } from 'wxt/browser';
import type { Asked } from '@/lib/core/extraction';
import { type Failure, failure } from '@/lib/core/failure';
import { refusalReason } from '@/lib/core/page-refusal';
import { isWithoutArticle } from '@/lib/core/read-extraction';
import { fail, ok, type Result } from '@/lib/core/result';

/** Milliseconds after which a page counts as silent: the slowest extraction allowed takes five seconds. */
const patience = 12_000;

/** When the run before this one has ended: a word left for one run must not be read by another. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs a content script in a tab, in the isolated world, where the page cannot notice it. The value is what the script
 * answered, unknown until it is read. `activeTab` must have been granted by a click or a key, or else access to all sites.
 */
export async function extractFromTab(tabId: number, asked: Asked): Promise<Result<unknown, Failure>> {
  try {
    const running = turn.then(() => Promise.race([answerOf(tabId, asked), silence()]));
    turn = running.catch(() => {});
    const answer = await running;
    if (answer === undefined) return fail(failure('page-silent'));
    // On its own pages Firefox runs the script nowhere and says nothing.
    if (answer === null) return fail(failure(refusalReason(await addressOf(tabId), '')));
    return ok(answer);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail(failure(refusalReason(await addressOf(tabId), message), message));
  }
}

/** Where no article was found, what the reader has selected or the plain text of the page stands in for it. */
async function answerOf(tabId: number, asked: Asked): Promise<unknown> {
  const answer = await inject(tabId, asked);
  if (asked !== 'whole' || !isWithoutArticle(answer)) return answer;
  const other = await inject(tabId, 'selection-or-text');
  return isWithoutArticle(other) ? answer : other;
}

async function inject(tabId: number, asked: Asked): Promise<unknown> {
  const target = { tabId };
  if (asked !== 'whole' && asked !== 'blocks') {
    await browser.scripting.executeScript({
      target,
      func: (word: Asked) => Object.assign(globalThis, { newsclipExtent: word }) && null,
      args: [asked],
    });
  }
  const script = asked === 'whole' ? '/extract.js' : '/pick-block.js';
  const [injection] = await browser.scripting.executeScript({ target, files: [script] });
  return injection?.result ?? null;
}

const silence = (): Promise<undefined> => new Promise((resolve) => setTimeout(resolve, patience, undefined));

async function addressOf(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    return null; // closed meanwhile; the browser's message tells
  }
}
