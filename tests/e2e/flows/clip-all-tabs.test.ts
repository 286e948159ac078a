import { beforeAll, describe, expect, it } from 'vitest';
import { explain, type FailureReason } from '@/lib/core/failure';
import { faults } from '../axe';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { expectFailure, headlines, openPreview, status, undoButton } from '../popup';
import { useNewsclip } from '../session';
import { articles, endless } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip({ screen: 'virtual' });
const { tram, haber, shimbun } = articles;
const clipAll = { role: 'button', name: 'Clip all tabs' };
const giveBack = { role: 'button', name: 'Give the access back' };

let tramPage: Surface;
let library: Surface;
/** The id of its tab. */
let haberTab: number;

/** Opens a tab that does not come in front; gives its id. */
const openBehind = (url: string, first: boolean): Promise<number> =>
  session.browser.inExtension(
    async (address, atStart) => {
      const tab = await chrome.tabs.create({ url: address, active: false, ...(atStart && { index: 0 }) });
      return tab.id ?? -1;
    },
    url,
    first,
  );

/** The same, and waits until it has loaded. */
async function openWholeBehind(url: string): Promise<number> {
  const id = await openBehind(url, false);
  const page = await session.browser.tabAt((address) => address === url);
  await until('the page to load', () => page.evaluate(() => document.readyState === 'complete'));
  return id;
}

const origins = async () => (await session.browser.inExtension(() => chrome.permissions.getAll())).origins;

/** The words of a row, by a part of what else stands in it. */
const row = async (part: string) => (await library.find('li')).find(({ text }) => text.includes(part))?.text ?? '';

const says = (words: string | RegExp, milliseconds?: number) => library.waitForText(status, words, milliseconds);

/** What the report says of a tab that could not be clipped, for one of some reasons. */
const inWords = (...reasons: FailureReason[]) => new RegExp(reasons.map((each) => explain(each).sentence).join('|'));

beforeAll(async () => {
  const { browser, site } = session;
  tramPage = await browser.open(site.articleUrl(tram));
  await browser.open(browser.name === 'chromium' ? 'chrome://version' : 'about:support');
  await browser.open(site.url('news', '/empty'));
  haberTab = await openWholeBehind(site.articleUrl(haber));
  const asleep = await openWholeBehind(site.articleUrl(shimbun));
  await browser.inExtension(async (id) => void (await chrome.tabs.discard(id)), asleep);
  await tramPage.bringToFront();
});

describe('clipping all tabs of a window', () => {
  it('is reached from the popup, and asks for nothing before its button is pressed', async () => {
    const popup = await openPreview(session.browser);
    await popup.click(clipAll);
    library = await session.browser.tabAt((url) => url.endsWith('/library.html#/tabs'));
    await library.waitFor(clipAll);
    expect(await library.find('li')).toEqual([]);
    expect(await faults(library)).toEqual([]);
    expect(await origins()).toEqual([]);
  });

  it('does nothing where the reader refuses, and says so', async () => {
    await library.click(clipAll);
    await session.browser.answerPermissionPrompt('deny');
    await expectFailure(library, explain('access-refused').sentence);
    expect(await origins()).toEqual([]);
    expect((await stored(session.browser)).clips).toEqual([]);
  });

  it('clips each tab that can be read where the reader allows it, and says of the others why not', async () => {
    await library.click(clipAll);
    await session.browser.answerPermissionPrompt('allow');
    await says('Clipped 2 of 6 tabs; 4 could not be clipped.');
    expect((await stored(session.browser)).clips).toMatchObject([
      { title: tram.headline, authors: tram.authors, publishedAt: tram.published, extent: 'whole', revision: 1 },
      { title: haber.headline, authors: haber.authors, publishedAt: haber.published, extent: 'whole', revision: 1 },
    ]);
    const [first, browserPage, empty] = await headlines(library);
    expect(first).toBe(tram.headline);
    expect(await row(browserPage ?? '')).toMatch(inWords('browser-page', 'page-refused'));
    expect(empty).toContain('/empty');
    expect(await row('/empty')).toMatch(inWords('no-article'));
    // Firefox tells no address of a tab that sleeps.
    expect(await row(explain('tab-asleep').sentence)).not.toBe('');
    await session.picture(library, 'clip-all-tabs');
    expect(await faults(library)).toEqual([]);
  });

  it('wakes no tab that sleeps', async () => {
    const discarded = () => chrome.tabs.query({ discarded: true });
    expect(await session.browser.inExtension(discarded)).toHaveLength(1);
  });

  it('leads to the clips, and back to the report', async () => {
    await library.click({ role: 'link', name: `Open: ${haber.headline}` });
    await library.waitFor({ role: 'article' });
    await library.press('Escape');
    await says('Clipped 2 of 6 tabs');
  });

  it('takes all of them back', async () => {
    await library.click(undoButton);
    await says('Taken back');
    expect(await stored(session.browser)).toEqual({ clips: [], bodies: [] });
  });

  it('is not asked again once it has access; what has not changed since is said to be clipped already', async () => {
    await library.click(clipAll);
    await says('Clipped 2 of 6 tabs');
    await library.click(clipAll);
    await says('Clipped 0 of 6 tabs; 2 were clipped already, 4 could not be clipped.');
    expect(await library.find(undoButton)).toEqual([]);
    expect((await stored(session.browser)).bodies).toHaveLength(2);
  });

  it('clips what has changed as a revision, and takes that alone back', async () => {
    session.site.revise();
    await tramPage.goTo(session.site.articleUrl(tram));
    await library.bringToFront();
    await library.click(clipAll);
    await says('Clipped 1 of 6 tabs; 1 was clipped already');
    expect(await row(tram.path)).toContain('as a new revision');
    expect((await stored(session.browser)).bodies).toHaveLength(3);
    await library.click(undoButton);
    await says('Taken back');
    const { clips, bodies } = await stored(session.browser);
    expect(clips).toMatchObject([{ revision: 1 }, { revision: 1 }]);
    expect(bodies).toHaveLength(2);
  });

  it('leaves a page behind that does not answer, and a tab that was closed meanwhile', async () => {
    const address = session.site.url('wire', endless);
    await openBehind(address, true);
    // The browser's own tools may know of a page before extensions do.
    const known = (url: string) => chrome.tabs.query({}).then((tabs) => tabs.some((tab) => tab.url === url));
    await until('the page to come', () => session.browser.inExtension(known, address));
    await library.click(clipAll);
    await says('0 of 7');
    await tramPage.close();
    await says('Clipped 0 of 7 tabs; 1 was clipped already, 6 could not be clipped.', 30_000);
    expect(await row(endless)).toMatch(inWords('page-silent'));
    expect(await row(tram.path)).toMatch(inWords('page-gone'));
  });

  it('ends after the current tab when it is cancelled', async () => {
    await library.click(clipAll);
    await says('0 of 6');
    await library.click({ role: 'button', name: 'Cancel' });
    await says('5 were left out, since you cancelled.', 30_000);
    expect(await row(haber.path)).toContain('Not clipped');
  });

  it('gives the access back, and can read none of the pages from then on', async () => {
    const read = (tabId: number) =>
      chrome.scripting.executeScript({ target: { tabId }, func: () => document.title }).then(
        () => 'read',
        () => 'refused',
      );
    expect(await session.browser.inExtension(read, haberTab)).toBe('read');
    await library.click(giveBack);
    await says('The access is given back');
    await library.waitUntilGone(giveBack);
    expect(await origins()).toEqual([]);
    expect(await session.browser.inExtension(read, haberTab)).toBe('refused');
  });
});
