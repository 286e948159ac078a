import { expect, it } from 'vitest';
import { openPreview } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';

const session = useNewsclip();

const heading = { role: 'heading', name: 'Settings' };
const isSettings = (url: string) => url.endsWith('/library.html#/settings');

it('are the page of options that the browser itself opens, and say which key it has assigned', async () => {
  const { browser } = session;
  await browser.inExtension(() => chrome.runtime.openOptionsPage());
  const settings = await browser.tabAt(isSettings);
  await settings.bringToFront();
  await settings.waitForText('dl', 'Clip this page Alt+Shift+S');
  await session.picture(settings, 'settings');
  await settings.click({ role: 'button', name: 'Change in the browser' });
  const where = browser.name === 'chromium' ? 'chrome://extensions/shortcuts' : 'about:addons';
  await expect.poll(() => browser.tabUrls(), { timeout: 15_000 }).toContain(where);
  await settings.close();
});

it('are opened by the popup, and colour all of Newsclip', async () => {
  const { browser, site } = session;
  await browser.open(site.articleUrl(articles.tram));
  const popup = await openPreview(browser);
  await popup.click({ role: 'button', name: 'Settings' });
  const settings = await browser.tabAt(isSettings);
  await settings.waitFor(heading);
  await settings.bringToFront();
  await settings.click({ role: 'radio', name: 'Sepia' });
  await expect
    .poll(() => settings.evaluate(() => document.documentElement.dataset.theme), { timeout: 15_000 })
    .toBe('sepia');
  await settings.click({ role: 'link', nameStart: 'Library' });
  await settings.waitFor({ role: 'link', name: 'Settings' }, ({ selected }) => !selected);
  const library = await browser.openExtensionPage('/library.html');
  await library.waitFor({ role: 'link', name: 'Settings' });
  expect(await library.evaluate(() => document.documentElement.dataset.theme)).toBe('sepia');
});
