import { beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { markWords } from '../mark-words';
import { clipAgainButton, clipByPopup, openPreview, status } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { keptPictures, stored } from '../stored';

const session = useNewsclip({ proxied: true, screen: 'virtual' });
const read = [articles.tram, articles.akhbar, articles.shimbun];

/** Reads every clip as one does, and tells which requests the proxy saw meanwhile. */
async function readAll(pictures: number): Promise<string[]> {
  const before = session.site.requests.length;
  const library = await session.browser.openExtensionPage('/library.html');
  for (const { headline } of read) {
    await library.click({ role: 'button', name: `Open: ${headline}` });
    await library.waitFor({ role: 'article' });
    await until(
      'the pictures',
      async () =>
        (await library.evaluate(
          () =>
            [...document.querySelectorAll<HTMLImageElement>('article img')].filter((each) => each.naturalWidth > 0)
              .length,
        )) >= pictures,
    );
    await lookThrough(library);
    await library.click({ role: 'button', name: 'Back' });
    await library.waitFor({ role: 'button', name: `Open: ${headline}` });
  }
  await library.click({ role: 'link', name: 'Highlights' });
  await library.waitFor({ role: 'heading', name: 'Highlights' });
  await library.click({ role: 'link', name: 'Figures' });
  await library.waitFor({ role: 'heading', name: 'Figures' });
  await library.close();
  return session.site.requests.slice(before);
}

/** To the end, in other colours, with a highlight made and taken away. */
async function lookThrough(reader: Surface): Promise<void> {
  await reader.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
  await reader.waitFor('main', ({ text }) => text.includes('At the end'));
  await reader.evaluate(() => document.querySelector('article > [data-spoken] p')?.scrollIntoView({ block: 'center' }));
  await reader.click({ role: 'button', name: 'Appearance' });
  await reader.click({ role: 'radio', name: 'Sepia' });
  await reader.press('Escape');
  expect(await reader.evaluate(markWords, null)).toBe(true);
  await reader.waitFor('[role=toolbar]');
  await reader.press('h');
  await reader.waitFor('[role=toolbar] [aria-label="Delete highlight"]');
  await reader.press('Escape');
  await reader.waitUntilGone('[role=toolbar]');
  await reader.click({ role: 'button', name: 'Delete highlight' });
  await reader.waitUntilGone('#highlights-title');
}

beforeAll(async () => {
  // A window that has lost its last tab is gone.
  await session.browser.openExtensionPage('/library.html');
  for (const article of read) await clipByPopup(session.browser, session.site.articleUrl(article));
});

describe('reading what was clipped, past a proxy that sees every request', () => {
  it('makes none without stored pictures', async () => {
    const requests = await readAll(0);
    console.info(`Requests while reading ${read.length} clips without stored pictures: ${requests.length}`);
    expect(requests).toEqual([]);
  });

  it('makes none with stored pictures', async () => {
    const library = await session.browser.openExtensionPage('/library.html');
    await library.evaluate(() => chrome.storage.local.set({ pictures: { keep: true } }));
    for (const article of read) {
      const page = await session.browser.open(session.site.articleUrl(article));
      const popup = await openPreview(session.browser);
      await popup.click(clipAgainButton);
      await popup.waitForText(status, 'Clipped again');
      await session.browser.closePopup();
      // The page is asked for them, since there is no access to sites.
      await until('its pictures', async () => {
        const { shown } = await keptPictures(session.browser);
        return shown.length > 0 && shown.every(({ hash }) => hash !== null);
      });
      await page.close();
    }
    await library.close();
    const requests = await readAll(1);
    console.info(`Requests while reading ${read.length} clips with stored pictures: ${requests.length}`);
    expect(requests).toEqual([]);
  });

  it('shows what the proxy would have seen', async () => {
    const before = session.site.requests.length;
    const library = await session.browser.openExtensionPage('/library.html');
    const [clip] = (await stored(session.browser)).clips;
    await library.goTo(clip?.url ?? '');
    expect(session.site.requests.slice(before).join()).toContain(URL.parse(clip?.url ?? '')?.pathname);
    await library.close();
  });
});
