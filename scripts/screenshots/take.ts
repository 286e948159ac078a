import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '@/tests/e2e/drivers/chromium';
import type { Driver } from '@/tests/e2e/drivers/driver';
import type { Surface } from '@/tests/e2e/drivers/surface';
import { clipByPopup, openList, openPreview, searchBox } from '@/tests/e2e/popup';
import { articles, Site } from '@/tests/e2e/site/server';

interface Screenshots {
  program: string;
  /** The built extension. */
  extension: string;
  /** Where the pictures go. */
  folder: string;
}

const { tram, wireCopy, haber, akhbar, shimbun, teaser } = articles;

/** Pictures of every view, light and dark, with the invented news of the sample site. */
export async function takeScreenshots({ program, extension, folder }: Screenshots): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const colorScheme of ['light', 'dark'] as const) {
    const site = await Site.start();
    const browser = await launchChromium({ program, extension, screen: 'none', colorScheme });
    const keep = async (surface: Surface, name: string) => {
      writeFileSync(join(folder, `${name}${colorScheme === 'dark' ? '-dark' : ''}.png`), await surface.png());
    };
    try {
      await photograph(browser, site, keep);
    } finally {
      await browser.close(false);
      await site.stop();
    }
  }
}

async function photograph(
  browser: Driver,
  site: Site,
  keep: (surface: Surface, name: string) => Promise<void>,
): Promise<void> {
  for (const article of [teaser, wireCopy, haber, shimbun, akhbar])
    await clipByPopup(browser, site.articleUrl(article));

  await browser.open(site.articleUrl(tram));
  const preview = await openPreview(browser);
  await preview.waitFor('[role=tabpanel] img');
  await keep(preview, 'popup');
  await browser.closePopup();
  await clipByPopup(browser, site.articleUrl(tram));

  await browser.open(site.articleUrl(akhbar));
  const again = await openPreview(browser);
  await keep(again, 'popup-clipped-already');
  await browser.closePopup();

  const list = await openList(browser);
  await list.waitFor({ role: 'heading', name: tram.headline });
  await keep(list, 'popup-clips');
  await list.press('?');
  await list.waitFor('[popover]:popover-open');
  await keep(list, 'popup-search-help');
  await browser.closePopup();

  const library = await browser.openExtensionPage('/library.html');
  await library.waitFor({ role: 'heading', name: tram.headline });
  await keep(library, 'library');
  await library.press('j');
  await library.press('f');
  await library.fill(searchBox, 'harbour or kutuphane or 灯台 or الميناء');
  await library.waitFor('mark');
  await keep(library, 'library-search');
  await library.click({ role: 'button', name: 'Undo' });
  await library.click({ role: 'button', name: 'Close message' });
  await library.fill(searchBox, '');
  await library.waitFor({ role: 'heading', name: teaser.headline });
  for (const [name, article] of Object.entries({ tram, akhbar, shimbun })) {
    await library.click({ role: 'button', name: `Open: ${article.headline}` });
    await library.waitFor({ role: 'article' });
    await keep(library, name === 'tram' ? 'reader' : `reader-${name}`);
    await library.click({ role: 'button', name: 'Back' });
    await library.waitFor({ role: 'heading', name: tram.headline });
  }
}
