import { beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../drivers/surface';
import { markWords } from '../mark-words';
import { narrowFaults } from '../narrow-faults';
import { clipButton, clipByPopup, openPreview, searchBox, status, tagsField } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored } from '../stored';

const { tram, akhbar, shimbun } = articles;
const session = useNewsclip();

/** In CSS pixels: a phone, the narrowest of them, and a window of 1280 by 800 at 200 per cent. */
const sizes = [
  { name: 'a phone', width: 360, height: 740 },
  { name: 'a narrow phone', width: 320, height: 640 },
  { name: 'twice as large', width: 640, height: 400 },
] as const;

let tramId = '';

beforeAll(async () => {
  const { browser, site } = session;
  await browser.open(site.articleUrl(tram));
  const popup = await openPreview(browser);
  await popup.fill(tagsField, 'trams, Saltmere, a tag of quite some length indeed');
  await popup.click(clipButton);
  await popup.waitForText(status, 'Clipped');
  await browser.closePopup();
  for (const article of [akhbar, shimbun]) await clipByPopup(browser, site.articleUrl(article));
  tramId = (await stored(browser)).clips.find(({ title }) => title === tram.headline)?.id ?? '';
  const reader = await browser.openExtensionPage(`/library.html#/clip/${tramId}`);
  await reader.waitFor({ role: 'heading', name: tram.headline });
  await reader.evaluate(markWords, null);
  await reader.click({ role: 'button', name: 'Pink' });
  await reader.waitFor('[role=toolbar] [aria-label="Delete highlight"]');
  await reader.close();
});

const heading = (name: string) => ({ role: 'heading', name });

/** Every view, and what tells that it is there. */
const views: { name: string; path: () => string; there: Parameters<Surface['waitFor']>[0] }[] = [
  { name: 'library', path: () => '/library.html', there: 'li[data-clip]' },
  { name: 'reader', path: () => `/library.html#/clip/${tramId}`, there: heading(tram.headline) },
  { name: 'archive', path: () => '/library.html#/archive', there: 'main p' },
  { name: 'highlights', path: () => '/library.html#/highlights', there: heading(tram.headline) },
  { name: 'tags', path: () => '/library.html#/tags', there: '[data-tag]' },
  { name: 'figures', path: () => '/library.html#/figures', there: heading('Clips by outlet') },
  { name: 'tabs', path: () => '/library.html#/tabs', there: heading('Clip all tabs') },
  { name: 'import', path: () => '/library.html#/import', there: heading('What can be imported') },
  { name: 'storage', path: () => '/library.html#/storage', there: 'meter' },
  { name: 'settings', path: () => '/library.html#/settings', there: 'kbd' },
];

async function expectNoFaults(surface: Surface, name: string): Promise<void> {
  await session.picture(surface, `narrow-${name}`);
  expect(await surface.evaluate(narrowFaults), name).toEqual([]);
}

describe.each(sizes)('on $name ($width by $height)', ({ width, height }) => {
  it.each(views)('$name fits', async ({ name, path, there }) => {
    const page = await session.browser.openExtensionPage(path());
    await page.resize(width, height);
    await page.waitFor(there);
    await expectNoFaults(page, `${name}-${width}`);
    await page.close();
  });

  it('the popup as a page fits', async () => {
    const page = await session.browser.openExtensionPage('/popup.html');
    await page.resize(width, height);
    // A page of the browser itself, as which an extension’s counts, is not to be clipped.
    await page.waitFor({ role: 'alert' });
    await expectNoFaults(page, `popup-${width}`);
    await page.click({ role: 'tab', name: 'Clips' });
    await page.waitFor('li[data-clip]');
    await expectNoFaults(page, `popup-clips-${width}`);
    // Firefox complains of its own accord that a page of an extension was asked for its article.
    const troubles = await session.browser.takeTroubles();
    expect(troubles.filter(({ text }) => !text.startsWith('Content Script execution in'))).toEqual([]);
    await page.close();
  });
});

it('a clip is found, read and left by touch', async () => {
  const page = await session.browser.openExtensionPage('/library.html');
  await page.resize(360, 740);
  await page.waitFor('li[data-clip]');
  await page.tap(searchBox);
  await page.waitFor(searchBox, ({ focused }) => focused);
  await page.type('tram');
  await expect.poll(async () => (await page.find('li[data-clip]')).length, { timeout: 15_000 }).toBe(1);
  await page.tap({ role: 'button', name: `Open: ${tram.headline}` });
  await page.waitFor({ role: 'button', name: 'Back' });
  await page.tap({ role: 'button', name: 'Appearance' });
  await page.waitFor({ role: 'radio', name: 'Sepia' });
  await expectNoFaults(page, 'appearance-360');
  await page.tap({ role: 'radio', name: 'Sepia' });
  await expect
    .poll(() => page.evaluate(() => document.documentElement.dataset.theme), { timeout: 15_000 })
    .toBe('sepia');
  await page.press('Escape');
  await page.tap({ role: 'button', name: 'Back' });
  await page.waitFor('li[data-clip]');
  await page.tap({ role: 'link', name: 'Settings' });
  await page.waitFor(heading('Settings'));
});

it('the popup itself fits', async () => {
  await session.browser.open(session.site.articleUrl(tram));
  const popup = await openPreview(session.browser);
  await expectNoFaults(popup, 'popup-400');
  await popup.click({ role: 'tab', name: 'Clips' });
  await popup.waitFor('li[data-clip]');
  await expectNoFaults(popup, 'popup-clips-400');
});
