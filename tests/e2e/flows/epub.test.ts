import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { epubcheck } from '../../epubcheck';
import { exportAs } from '../export-as';
import { clipByPopup } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { unzip } from '../zip';

const session = useNewsclip();
const { tram, akhbar, shimbun } = articles;
const clipped = [tram, akhbar, shimbun];

beforeAll(async () => {
  for (const article of clipped) await clipByPopup(session.browser, session.site.articleUrl(article));
});

it('clips in three scripts are taken out as one valid book', async () => {
  const library = await session.browser.openExtensionPage('/library.html');
  await library.waitFor('li');
  const path = await exportAs(session, library, 'Export all', 'EPUB');
  expect(basename(path)).toMatch(/^Newsclip \d{4}-\d\d-\d\d\.epub$/);
  const book = readFileSync(path);
  expect(await epubcheck(book)).toEqual([]);
  const files = unzip(book);
  expect([...files.keys()][0]).toBe('mimetype');
  const pages = clipped.map((_, place) => String(files.get(`book/clip-${place + 1}.xhtml`)).replace(/\s+/g, ' '));
  for (const [place, { headline, keySentence }] of [shimbun, akhbar, tram].entries()) {
    expect(pages[place]).toContain(headline);
    expect(pages[place]).toContain(keySentence.slice(0, 30));
  }
  expect(pages[1]).toMatch(/<html [^>]*xml:lang="ar[^>]* dir="rtl"/);
});
