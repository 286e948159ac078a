import { beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { clipByPopup, openPreview } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';

const session = useNewsclip({ colorScheme: 'light' });
const { tram, haber } = articles;

const ground = (page: Surface) =>
  page.evaluate(() => {
    const { backgroundColor, colorScheme } = getComputedStyle(document.documentElement);
    return `${backgroundColor}, ${colorScheme}`;
  });
const light = 'rgb(251, 250, 246), light';
const dark = 'rgb(25, 25, 24), dark';

const read = async (headline: string) => {
  const library = await session.browser.openExtensionPage('/library.html');
  await library.click({ role: 'button', name: `Open: ${headline}` });
  await library.waitFor({ role: 'article' });
  return library;
};

beforeAll(async () => {
  for (const article of [tram, haber]) await clipByPopup(session.browser, session.site.articleUrl(article));
});

describe('the reader', () => {
  it('colours every page that is open, and every one that is opened then', async () => {
    const list = await session.browser.openExtensionPage('/library.html');
    expect(await ground(list)).toBe(light);
    const reader = await read(tram.headline);
    await reader.click({ role: 'button', name: 'Appearance' });
    await reader.click({ role: 'radio', name: 'Dark' });
    for (const page of [reader, list]) await until('dark colours', async () => (await ground(page)) === dark);
    await session.browser.open(session.site.articleUrl(haber));
    const popup = await openPreview(session.browser);
    await until('dark colours in the popup', async () => (await ground(popup)) === dark);
    await session.browser.closePopup();
    await reader.click({ role: 'radio', name: 'System' });
    await until('the colours of the machine', async () => (await ground(list)) === light);
    await reader.close();
    await list.close();
  });

  it('opens an article where it was left, and goes through the list that one came from', async () => {
    const reader = await read(tram.headline);
    await reader.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 3));
    const left = await reader.evaluate(() => window.scrollY);
    expect(left).toBeGreaterThan(0);
    await reader.waitFor('main', ({ text }) => text.includes('min left'));
    // By its key: to press a button the driver would scroll.
    await reader.press('Escape');
    await reader.waitFor({ role: 'img', nameStart: 'Read to' });
    await reader.close();

    const again = await read(tram.headline);
    await again.waitFor({ role: 'button', name: 'Back to the beginning' });
    expect(Math.abs((await again.evaluate(() => window.scrollY)) - left)).toBeLessThan(4);
    await again.press('k');
    await again.waitFor({ role: 'heading', name: haber.headline, within: 'article' });
    expect(await again.evaluate(() => window.scrollY)).toBe(0);
    await again.press('Escape');
    await again.waitFor({ role: 'heading', name: tram.headline });
    await again.close();
  });
});
