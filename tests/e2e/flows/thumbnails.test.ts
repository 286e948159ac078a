import { describe, expect, it } from 'vitest';
import { mostThumbnailBytes } from '@/lib/core/thumbnail';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { clipButton, openList, openPreview, status, undoButton } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored, storedPictures } from '../stored';

const session = useNewsclip({ screen: 'virtual' });
const { tram, haber, shimbun, akhbar } = articles;

/** The picture of the newest clip; null where it has none. */
async function newestPicture() {
  const newest = (await stored(session.browser)).clips.at(-1);
  return (await storedPictures(session.browser)).find(({ clipId }) => clipId === newest?.id) ?? null;
}

const clipped = () => until('the badge', async () => (await session.browser.badge()).text === '✓');

/** Of the pictures in the rows of a list, how wide the browser found them. */
const widthsShown = (surface: Surface) =>
  surface.evaluate(() =>
    Array.from(document.querySelectorAll<HTMLImageElement>('[data-clip] img'), ({ naturalWidth }) => naturalWidth),
  );

const small = { type: 'image/jpeg', size: { width: 240, height: 135 } };

describe('the lead picture of an article', () => {
  it('lies with a clip that was made by the popup', async () => {
    await session.browser.open(session.site.articleUrl(tram));
    const popup = await openPreview(session.browser);
    // Seen before it is clipped: a save waits for a picture, but not for ever.
    await popup.waitFor('[role=tabpanel] img');
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    const picture = await newestPicture();
    expect(picture).toMatchObject(small);
    expect(picture?.bytes).toBeLessThan(mostThumbnailBytes);
  });

  it('lies with one that was made by the keyboard', async () => {
    await session.browser.open(session.site.articleUrl(haber));
    await session.browser.pressClipCommand();
    await clipped();
    expect(await newestPicture()).toMatchObject(small);
  });

  it('lies with one that was made by the menu, with the background stopped before', async () => {
    const page = await session.browser.open(session.site.articleUrl(shimbun));
    await session.browser.stopBackground();
    await session.browser.chooseMenu(page, '.standfirst', 'clip-page');
    await clipped();
    expect(await newestPicture()).toMatchObject(small);
  });

  it('is cut out of what is on screen where it comes from elsewhere, and nothing is fetched for it', async () => {
    const page = await session.browser.open(session.site.url('news', '/foreign-picture'));
    await page.evaluate(() => document.querySelector('.lead img')?.scrollIntoView({ block: 'center' }));
    const requests = session.site.requests.length;
    await session.browser.pressClipCommand();
    await clipped();
    const picture = await newestPicture();
    expect(picture).toMatchObject({ type: 'image/jpeg', size: { width: 240 } });
    expect(Math.abs((picture?.size?.height ?? 0) - 135)).toBeLessThanOrEqual(2);
    expect(session.site.requests.slice(requests)).toEqual([]);
  });

  it('is none where it cannot be seen: the clip is made all the same', async () => {
    const page = await session.browser.open(session.site.articleUrl(akhbar));
    await page.evaluate(() => document.querySelector('.lead img')?.remove());
    await session.browser.pressClipCommand();
    await clipped();
    expect((await stored(session.browser)).clips.at(-1)).toMatchObject({ title: akhbar.headline });
    expect(await newestPicture()).toBeNull();
  });

  it('is seen in the lists with the network gone; an initial stands for the one that is none', async () => {
    await session.browser.setOffline(true);
    const requests = session.site.requests.length;
    const library = await session.browser.openExtensionPage('/library.html');
    await until('the pictures', async () => String(await widthsShown(library)) === '240,240,240,240');
    expect((await library.find('li[data-clip]'))[0]?.text).toContain(akhbar.headline);
    await session.picture(library, 'library-thumbnails');
    await session.browser.setOffline(false);
    await library.close();
    const popup = await openList(session.browser);
    await until('the pictures', async () => String(await widthsShown(popup)) === '240,240,240,240');
    await session.picture(popup, 'popup-thumbnails');
    expect(session.site.requests.slice(requests)).toEqual([]);
  });

  it('goes when its clip is taken back', async () => {
    const before = await storedPictures(session.browser);
    await session.browser.open(session.site.articleUrl(articles.wireCopy));
    const popup = await openPreview(session.browser);
    // Seen before it is clipped: a save waits for a picture, but not for ever.
    await popup.waitFor('[role=tabpanel] img');
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    expect(await storedPictures(session.browser)).toHaveLength(before.length + 1);
    await popup.click(undoButton);
    await popup.waitFor(clipButton);
    expect(await storedPictures(session.browser)).toEqual(before);
  });
});
