import { expect, it } from 'vitest';
import { openList } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';

const session = useNewsclip();

it('the first steps stand among the popup’s clips, lead to backups, and can be closed for good', async () => {
  const { browser, site } = session;
  await browser.open(site.articleUrl(articles.tram));
  let popup = await openList(browser);
  await popup.waitFor({ role: 'heading', name: 'First steps' });
  await session.picture(popup, 'first-steps-popup');
  await popup.click({ role: 'button', name: 'Restore a backup…' });
  const storage = await browser.tabAt((url) => url.endsWith('/library.html#/storage'));
  await storage.waitFor({ role: 'heading', name: 'Restore' });
  await storage.close();

  await browser.open(site.articleUrl(articles.tram));
  popup = await openList(browser);
  await popup.click({ role: 'button', name: 'Close the first steps' });
  await popup.waitForText('main', 'No clips here.');
  await browser.closePopup();
  popup = await openList(browser);
  await popup.waitForText('main', 'No clips here.');
  expect(await popup.find({ role: 'heading', name: 'First steps' })).toEqual([]);
});

it('the sample is clipped in the popup, and read in the library', async () => {
  const { browser, site } = session;
  await browser.inExtension(() => chrome.storage.local.remove('first-steps'));
  await browser.open(site.articleUrl(articles.tram));
  const popup = await openList(browser);
  await popup.click({ role: 'button', name: 'Clip the sample' });
  const reader = await browser.tabAt((url) => url.includes('/library.html#/clip/'));
  await reader.waitFor({ role: 'heading', name: 'Sample: A town lends out its drills' });
});
