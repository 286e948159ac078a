import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/core/failure';
import { until } from '../drivers/until';
import { clipButton, clipByPopup, expectFailure, headlines, openPreview } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip({ screen: 'virtual' });
const { tram, haber, akhbar } = articles;
const bringBack = { role: 'button', name: 'Bring the clips back' };

/** As a browser does that has lost what an extension stored: the database is gone, and nobody was asked. */
const loseDatabase = async () => {
  await session.browser.stopBackground();
  await session.browser.inExtension(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('newsclip');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
};

describe('a browser that has lost the database', () => {
  it('is found out by popup, badge and library, which stores nothing in its place', async () => {
    // A tab that stays: a browser ends with its last one.
    expect((await stored(session.browser)).clips).toEqual([]);
    for (const article of [tram, haber, akhbar]) await clipByPopup(session.browser, session.site.articleUrl(article));
    const before = await stored(session.browser);
    expect(before.clips).toHaveLength(3);
    await loseDatabase();
    await session.browser.open(session.site.articleUrl(tram));
    const popup = await openPreview(session.browser);
    await expectFailure(popup, explain('clips-lost').sentence);
    await session.picture(popup, 'popup-clips-lost');
    await popup.click(clipButton);
    await expectFailure(popup, explain('clips-lost').sentence);
    await session.browser.closePopup();
    await session.browser.pressClipCommand();
    await until('the badge', async () => (await session.browser.badge()).text === '!');
    expect((await session.browser.badge()).title).toContain(explain('clips-lost').sentence);
    const library = await session.browser.openExtensionPage('/library.html');
    await library.waitFor({ role: 'heading', name: 'The browser has lost clips' });
    await session.picture(library, 'recovery');
    await library.waitFor(bringBack);
    expect((await stored(session.browser)).clips).toEqual([]);
    await library.click(bringBack);
    await library.waitFor({ role: 'heading', name: 'Your clips are back' });
    await library.waitForText({ role: 'status' }, '3 clips brought back');
    await session.picture(library, 'recovered');
    await library.click({ role: 'button', name: 'Open the library' });
    await until('the list', async () => (await headlines(library)).length === 3);
    expect(await stored(session.browser)).toEqual(before);
    await session.browser.open(session.site.articleUrl(tram));
    const again = await openPreview(session.browser);
    await again.waitFor({ role: 'button', name: 'Clip again' });
  });
});
