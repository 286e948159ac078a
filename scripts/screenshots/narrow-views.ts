import { clipByPopup } from '@/tests/e2e/popup';
import { articles } from '@/tests/e2e/site/server';
import type { Studio } from './take';

/** The list and the reader on a telephone. */
export async function photographNarrow({ browser, site, keep }: Studio): Promise<void> {
  await clipByPopup(browser, site.articleUrl(articles.tram));
  const library = await browser.openExtensionPage('/library.html');
  await library.waitFor('li[data-clip] img');
  await keep(library, 'phone-library');
  await library.click({ role: 'button', name: `Open: ${articles.tram.headline}` });
  await library.waitFor('article [data-spoken] p');
  await keep(library, 'phone-reader');
  await library.close();
}
