import type { Surface } from '@/tests/e2e/drivers/surface';
import { until } from '@/tests/e2e/drivers/until';
import { markWords } from '@/tests/e2e/mark-words';
import { clipByPopup } from '@/tests/e2e/popup';
import type { SampleArticle } from '@/tests/e2e/site/sample-article';
import { articles } from '@/tests/e2e/site/server';
import { stored } from '@/tests/e2e/stored';
import { show } from './library-views';
import type { Studio } from './take';

const { tram, akhbar, shimbun } = articles;

/** The reader in three scripts, with highlights, and with what it opens over the article. */
export async function photographReader({ browser, site, keep }: Studio): Promise<void> {
  await clipByPopup(browser, site.articleUrl(shimbun));
  const { clips } = await stored(browser);
  const reader = await browser.openExtensionPage('/library.html');
  const read = async ({ headline }: SampleArticle) => {
    await show(reader, `#/clip/${clips.find(({ title }) => title === headline)?.id}`);
    await reader.waitFor('article [data-spoken] p');
    await reader.evaluate(() => document.fonts.ready.then(() => {}));
  };
  await read(tram);
  await highlight(reader, 'night trams to the harbour');
  await highlight(reader, 'outlived two mayors');
  await until('the paint', () => reader.evaluate(() => CSS.highlights.get('reader-yellow')?.size === 2));
  await reader.click({ role: 'button', name: 'Close message' });
  await keep(reader, 'reader');
  await reader.press('a');
  await reader.waitFor('[popover]:popover-open');
  await keep(reader, 'reader-appearance');
  await reader.press('Escape');
  await reader.click({ role: 'button', name: 'Take out' });
  await reader.waitFor('[popover]:popover-open select');
  await keep(reader, 'reader-take-out');
  await reader.press('Escape');
  await reader.evaluate(() => document.querySelector('#highlights-title')?.scrollIntoView());
  await keep(reader, 'reader-highlights');
  await reader.click({ role: 'button', name: 'Quote' });
  await reader.waitFor('dialog blockquote, dialog p');
  await keep(reader, 'reader-quote');
  await reader.press('Escape');
  await read(akhbar);
  await keep(reader, 'reader-arabic');
  await read(shimbun);
  await keep(reader, 'reader-japanese');
  await reader.close();
}

async function highlight(reader: Surface, words: string): Promise<void> {
  await reader.evaluate(markWords, words);
  await reader.waitFor('[role=toolbar]');
  await reader.press('h');
  await reader.press('Escape');
  await reader.waitUntilGone('[role=toolbar]');
}
