import { stored } from '@/tests/e2e/stored';
import { photographViews, show } from './library-views';
import type { Studio } from './take';

/** The interface in another language: the list, the views beside it, and an article. */
export async function photographLanguage({ browser, keep }: Studio): Promise<void> {
  const library = await browser.openExtensionPage('/library.html');
  await library.waitFor('li[data-clip] img');
  await keep(library, 'library');
  await photographViews(library, keep);
  const newest = (await stored(browser)).clips.at(-1);
  await show(library, `#/clip/${newest?.id}`);
  await library.waitFor('article [data-spoken] p');
  await keep(library, 'reader');
  await library.close();
}
