import { browser } from 'wxt/browser';
import { type Failure, failure } from '@/lib/core/failure';
import { refusalReason } from '@/lib/core/page-refusal';
import { fail, ok, type Result } from '@/lib/core/result';
import { whenGranted } from './when-granted';

/** Milliseconds after which a page counts as silent: the slowest extraction allowed takes five seconds. */
const patience = 12_000;

/** When the run before this one has ended: a word left for one run must not be read by another. */
let turn: Promise<unknown> = Promise.resolve();

/**
 * What content scripts answer, run in a tab one run after another; unknown until it is read. `activeTab` must have been granted by a click or a
 * key, or else access to all sites.
 */
export async function answerOfTab(tabId: number, run: () => Promise<unknown>): Promise<Result<unknown, Failure>> {
  try {
    const running = turn.then(() => Promise.race([run(), silence()]));
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

/** A word that a script finds in its isolated world, since a file that is injected takes no arguments. */
interface Left {
  name: string;
  value: unknown;
}

/** Runs a content script in the isolated world, where the page cannot notice it. Null where it answers nothing. */
export async function runScript(
  tabId: number,
  script: '/extract.js' | '/pick-block.js' | '/mark-page.js',
  left: Left | null,
): Promise<unknown> {
  const target = { tabId };
  if (left) {
    await whenGranted(() =>
      browser.scripting.executeScript({
        target,
        func: (name: string, value: unknown) => Object.assign(globalThis, { [name]: value }) && null,
        args: [left.name, left.value],
      }),
    );
  }
  const [injection] = await whenGranted(() => browser.scripting.executeScript({ target, files: [script] }));
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
