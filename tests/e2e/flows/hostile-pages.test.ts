import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { explain, type FailureReason } from '@/lib/core/failure';
import { timesAsLong } from '../drivers/busy';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { alert, clipButton, clipByPopup, status, titleField } from '../popup';
import { useNewsclip } from '../session';
import { deepPages, type HostilePage, hostilePages } from '../site/hostile-pages';
import { articles } from '../site/server';

const session = useNewsclip();

/** Milliseconds from the click on the button within which there is an article or a sentence. */
const soon = 5_000;
/** The largest pages need two or three of them where the machine has nothing else to do. */
const allowed = (): number => soon * timesAsLong();
/** Once more where the machine was busy for a moment: the quickest of so many looks counts. */
const mostLooks = 3;
/** Milliseconds after which nothing is waited for any more: longer than Newsclip waits for a page itself. */
const never = 20_000;
/** Milliseconds in which a page loads, unless it has taken its own tab down. */
const patienceWithDepth = 12_000;

/** What may be said of a page. That something went wrong inside Newsclip is not among it. */
const sayable: FailureReason[] = ['no-article', 'too-large', 'page-silent', 'page-gone', 'page-refused'];
const sentences = sayable.map((reason) => `${explain(reason).sentence} ${explain(reason).advice}`);

/** What Firefox says where a tab is closed over a script that still reads it. */
const cutShort = /^Script terminated by timeout/;

interface Came {
  /** The sentence; null where there is an article. */
  sentence: string | null;
  milliseconds: number;
}

const told = { pages: 0, clipped: 0, refused: 0, uncaught: 0 };
let slowest = { name: '', milliseconds: 0 };

/** What the popup comes to. */
const look = (popup: Surface): Promise<{ sentence: string | null }> =>
  until(
    'an article or a sentence',
    async () => {
      const [problem] = await popup.find(alert);
      if (problem) return { sentence: problem.text };
      return (await popup.find(titleField)).some(({ value }) => value !== '') && { sentence: null };
    },
    never,
  );

/** Opens the popup, and clips the page where it can be clipped. */
async function clip(): Promise<Came> {
  let milliseconds = Number.POSITIVE_INFINITY;
  for (let looks = 1; ; looks += 1) {
    const begun = performance.now();
    const popup = await session.browser.openPopup();
    const { sentence } = await look(popup);
    milliseconds = Math.min(milliseconds, performance.now() - begun);
    const isLast = milliseconds < soon || looks === mostLooks;
    if (isLast && sentence === null) {
      await popup.click(clipButton);
      await popup.waitForText(status, 'Clipped');
    }
    await session.browser.closePopup();
    if (isLast) return { sentence, milliseconds };
  }
}

/** Clips in the library, counted past all of Newsclip's code. */
const clipCount = () =>
  session.browser.inExtension(async () => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('newsclip');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const count = await new Promise<number>((resolve, reject) => {
      const request = database.transaction('clips').objectStore('clips').count();
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    database.close();
    return count;
  });

async function note(name: string, { sentence, milliseconds }: Came): Promise<void> {
  const troubles = (await session.browser.takeTroubles()).filter(({ text }) => !cutShort.test(text));
  told.pages += 1;
  told[sentence === null ? 'clipped' : 'refused'] += 1;
  told.uncaught += troubles.length;
  if (milliseconds > slowest.milliseconds) slowest = { name, milliseconds: Math.round(milliseconds) };
  expect(troubles).toEqual([]);
  if (sentence !== null) expect(sentences).toContain(sentence);
}

async function expectOutcome(hostile: HostilePage): Promise<void> {
  const before = await clipCount();
  const page = await session.browser.open(session.site.url('news', hostile.path));
  const came = await clip();
  await page.close();
  await note(hostile.name, came);
  const outcome = came.sentence === null ? 'article' : 'sentence';
  if (hostile.outcome !== 'either') expect(outcome, came.sentence ?? '').toBe(hostile.outcome);
  expect(await clipCount()).toBe(before + (came.sentence === null ? 1 : 0));
  expect(came.milliseconds).toBeLessThan(allowed());
}

afterAll(() => {
  const { pages, clipped, refused, uncaught } = told;
  console.info(
    `Hostile pages: ${pages}; clipped ${clipped}, refused ${refused}, uncaught errors ${uncaught}; ` +
      `slowest ${slowest.milliseconds} ms (${slowest.name})`,
  );
});

it('an article is clipped', async () => {
  await clipByPopup(session.browser, session.site.articleUrl(articles.haber));
});

describe('a page built to do harm is clipped, or one sentence says why not', () => {
  it.each(hostilePages.map((page): [string, HostilePage] => [page.name, page]))('%s', (_, page) => expectOutcome(page));
});

describe('a page that may end its own tab', () => {
  const after = [articles.tram, articles.wireCopy, articles.akhbar];
  const rows = deepPages.map((page, place) => ({ name: page.name, page, next: after[place] ?? articles.tram }));
  it.each(rows)('$name: nothing is lost, and the next page is clipped', async ({ page, next }) => {
    const before = await clipCount();
    const opened = session.browser.open(session.site.url('news', page.path)).catch(() => null);
    const surface = await Promise.race([opened, sleep(patienceWithDepth, null)]);
    // One that comes yet would come before the next page.
    if (!surface) void opened.then((late) => late?.close().catch(() => {}));
    const came = surface && (await clip());
    if (came) await note(page.name, came);
    await surface?.close();
    await clipByPopup(session.browser, session.site.articleUrl(next));
    expect(await clipCount()).toBe(before + (came?.sentence === null ? 2 : 1));
  });
});
