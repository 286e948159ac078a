import { until } from '@/tests/e2e/drivers/until';
import { clipAgainButton, clipButton, openList, openPreview, status } from '@/tests/e2e/popup';
import { articles } from '@/tests/e2e/site/server';
import { keptPictures } from '@/tests/e2e/stored';
import type { Studio } from './take';

const { tram, haber, akhbar, teaser } = articles;

/** The popup on a page that is not clipped, that is, and that is cut by a paywall; and its list. */
export async function photographPopup({ browser, site, keep }: Studio): Promise<void> {
  await browser.open(site.articleUrl(tram));
  const preview = await openPreview(browser);
  await preview.waitFor('[role=tabpanel] img');
  await keep(preview, 'popup');
  await browser.closePopup();
  for (const article of [haber, akhbar, tram]) {
    const page = await browser.open(site.articleUrl(article));
    const popup = await openPreview(browser);
    await popup.click(clipButton);
    await popup.waitForText(status, 'Clipped');
    await browser.closePopup();
    await until('its pictures', async () => (await keptPictures(browser)).shown.every(({ hash }) => hash !== null));
    await page.close();
  }

  await browser.open(site.articleUrl(tram));
  const again = await openPreview(browser);
  await again.waitFor(clipAgainButton);
  await keep(again, 'popup-clipped-already');
  await browser.closePopup();

  await browser.open(site.articleUrl(teaser));
  await keep(await openPreview(browser), 'popup-paywall');
  await browser.closePopup();

  const list = await openList(browser);
  await list.waitFor('li[data-clip] img');
  await keep(list, 'popup-clips');
  await list.press('?');
  await list.waitFor('[popover]:popover-open');
  await keep(list, 'popup-search-help');
  await browser.closePopup();
}
