import type { Browser, CDPSession, Page } from 'puppeteer-core';

/** A page of a corpus in a tab of its own, at its true address. */
export interface LoadedPage {
  /** Evaluates a script in a fresh isolated world, as an extension's content script is; its value, and the milliseconds it took. */
  evaluate: (code: string) => Promise<{ value: unknown; milliseconds: number }>;
  close: () => Promise<void>;
}

/**
 * The page's own scripts are inert by policy, so that `noscript` stays text as on a reader's page; nothing is fetched. Styles
 * in the page count, style sheets elsewhere do not. Milliseconds after which a page that hangs is given up: `patience`.
 */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'none'";
const patience = 30_000;

export async function loadPage(browser: Browser, url: string, html: string): Promise<LoadedPage> {
  const page = await browser.newPage();
  try {
    const session = await page.createCDPSession();
    await serve(session, html);
    await page.goto(url, { waitUntil: 'load', timeout: patience });
    // As on a page that a reader looks at, styles have been computed before anything is extracted.
    await page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    return { evaluate: (code) => evaluate(session, code), close: () => closed(page) };
  } catch (error) {
    await closed(page);
    throw error;
  }
}

const closed = (page: Page): Promise<void> => page.close().catch(() => undefined);

/** Answers the one request for the page itself; there is no network for any other. */
async function serve(session: CDPSession, html: string): Promise<void> {
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*', resourceType: 'Document' }] });
  let served = false;
  session.on('Fetch.requestPaused', ({ requestId }) => {
    const answer = served
      ? session.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
      : session.send('Fetch.fulfillRequest', {
          requestId,
          responseCode: 200,
          responseHeaders: [
            { name: 'content-type', value: 'text/html; charset=utf-8' },
            { name: 'content-security-policy', value: policy },
          ],
          body: Buffer.from(html).toString('base64'),
        });
    served = true;
    answer.catch(() => undefined); // the tab was closed meanwhile
  });
  await session.send('Page.enable');
}

let worlds = 0;

async function evaluate(session: CDPSession, code: string): Promise<{ value: unknown; milliseconds: number }> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: `bench-${worlds++}`,
  });
  // Compiling counts: a reader waits for it, too.
  const expression = `(async () => {
    const started = performance.now();
    const value = await (0, eval)(${JSON.stringify(code)});
    return { value, milliseconds: performance.now() - started };
  })()`;
  const answer = await Promise.race([
    session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    }),
    new Promise<never>((_, reject) => setTimeout(reject, patience, new Error('hangs')).unref()),
  ]);
  if (answer.exceptionDetails) {
    throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
  }
  return answer.result.value;
}
