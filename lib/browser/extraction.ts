import { browser } from 'wxt/browser';
import type { Asked } from '@/lib/core/extraction';
import { type Failure, failure } from '@/lib/core/failure';
import { refusalReason } from '@/lib/core/page-refusal';
import { fail, ok, type Result } from '@/lib/core/result';

/** Milliseconds after which a page counts as silent: the slowest extraction allowed takes five seconds. */
const patience = 12_000;

/** When the run before this one has ended: a word left for one run must not be read by another. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * Runs a content script in a tab, in the isolated world, where the page cannot notice it. The value is what the script
 * answered, unknown until it is read. `activeTab` must have been granted by a click or a key.
 */
export async function extractFromTab(tabId: number, asked: Asked): Promise<Result<unknown, Failure>> {
  try {
    const running = turn.then(() => Promise.race([inject(tabId, asked), silence()]));
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

async function inject(tabId: number, asked: Asked): Promise<unknown> {
  const target = { tabId };
  if (asked === 'selection' || typeof asked === 'number') {
    await browser.scripting.executeScript({
      target,
      func: (word: Asked) => Object.assign(globalThis, { newsclipExtent: word }) && null,
      args: [asked],
    });
  }
  const script = asked === 'whole' || asked === 'selection' ? '/extract.js' : '/pick-block.js';
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
