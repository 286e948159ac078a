import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { clipButton, openPreview, status } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip({ screen: 'virtual' });

/** As text: what is awaited as a list would itself be asked whether it is a promise. */
const noticedBy = async (page: Surface): Promise<string[]> =>
  JSON.parse(await page.evaluate(() => JSON.stringify(window.noticed)));

async function openWatchingPage() {
  const page = await session.browser.open(session.site.url('news', '/watching'));
  await until('the page to watch', () => page.evaluate(() => window.armed));
  return page;
}

describe('a page that watches for being clipped', () => {
  it('would see somebody at work in it', async () => {
    const page = await openWatchingPage();
    await page.evaluate(() => {
      document.querySelector('article')?.cloneNode(true);
      document.dispatchEvent(new Event('scroll'));
      void window.crypto.subtle.digest('SHA-256', new Uint8Array(1));
    });
    // The digest is worked out on another thread, and may come later than the answer to the next question.
    await until('the digest to come', async () => (await noticedBy(page)).includes('read of then'));
    expect(await noticedBy(page)).toEqual(
      expect.arrayContaining(['call of cloneNode', 'custom element made', 'call of dispatchEvent']),
    );
  });

  it('sees nothing of the popup', async () => {
    const page = await openWatchingPage();
    const requests = session.site.requests.length;
    const popup = await openPreview(session.browser);
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    await sleep(500);
    await session.browser.closePopup();
    expect(await noticedBy(page)).toEqual([]);
    expect(session.site.requests.slice(requests)).toEqual([]);
  });

  it('sees nothing of the keyboard command', async () => {
    const page = await openWatchingPage();
    await session.browser.pressClipCommand();
    await until('the badge', async () => (await session.browser.badge()).text === '=');
    await sleep(500);
    expect(await noticedBy(page)).toEqual([]);
  });
});

describe('a page with a strict policy', () => {
  it('is clipped like any other', async () => {
    await session.browser.open(session.site.url('news', '/strict'));
    const popup = await openPreview(session.browser);
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    const { bodies } = await stored(session.browser);
    expect(bodies.at(-1)?.text).toContain(articles.tram.keySentence);
  });
});
