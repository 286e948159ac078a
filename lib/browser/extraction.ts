import { browser } from 'wxt/browser';
import type { Article } from '@/lib/core/article';
import { type Failure, failure } from '@/lib/core/failure';
import { refusalReason } from '@/lib/core/page-refusal';
import { fail, ok, type Result } from '@/lib/core/result';

/** Milliseconds after which a page counts as silent: the slowest extraction allowed takes five seconds. */
const patience = 12_000;

/**
 * Runs the content script in a tab, in the isolated world, where the page cannot notice it. The value is what the script
 * answered, unknown until it is read. `activeTab` must have been granted by a click or a key.
 */
export async function extractFromTab(tabId: number, extent: Article['extent']): Promise<Result<unknown, Failure>> {
  try {
    const answer = await Promise.race([inject(tabId, extent), silence()]);
    if (answer === undefined) return fail(failure('page-silent'));
    // On its own pages Firefox runs the script nowhere and says nothing.
    if (answer === null) return fail(failure(refusalReason(await addressOf(tabId), '')));
    return ok(answer);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return fail(failure(refusalReason(await addressOf(tabId), message), message));
  }
}

async function inject(tabId: number, extent: Article['extent']): Promise<unknown> {
  const target = { tabId };
  if (extent === 'selection') {
    await browser.scripting.executeScript({
      target,
      func: () => Object.assign(globalThis, { newsclipExtent: 'selection' }) && null,
    });
  }
  const [injection] = await browser.scripting.executeScript({ target, files: ['/extract.js'] });
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
