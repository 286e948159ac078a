import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { quoted } from '@/tests/quoted';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { clipByPopup, headlines, searchBox, status, undoButton } from '../popup';
import { useNewsclip } from '../session';
import type { SampleArticle } from '../site/sample-article';
import { articles } from '../site/server';
import { stored } from '../stored';

const session = useNewsclip();
const { tram, haber, wireCopy } = articles;

const listed = (page: Surface, ...wanted: SampleArticle[]) =>
  until(`${wanted.length} clips in the list`, async () => {
    const seen = await headlines(page);
    return seen.length === wanted.length && wanted.every(({ headline }) => seen.includes(headline));
  });

let library: Surface;

beforeAll(async () => {
  for (const article of [tram, haber, wireCopy]) await clipByPopup(session.browser, session.site.articleUrl(article));
  library = await session.browser.openExtensionPage('/library.html');
});

beforeEach(async () => {
  await library.click({ role: 'link', nameStart: 'Library' });
  await library.waitFor('li');
});

describe('the library', () => {
  it('searches', async () => {
    await library.fill(searchBox, 'liman');
    await listed(library, haber);
    await library.fill(searchBox, '');
    await listed(library, tram, haber, wireCopy);
  });

  it('shows the saved article with the network gone, and asks the network for nothing', async () => {
    const before = session.site.requests.length;
    await session.browser.setOffline(true);
    await library.click({ role: 'button', name: `Open: ${tram.headline}` });
    const article = await library.waitFor({ role: 'article' });
    expect(article.text).toContain(tram.keySentence);
    expect(article.text).toContain(tram.standfirst);
    await library.waitFor({ role: 'heading', name: 'What it will cost', within: 'article' });
    expect(await library.find('article td')).toHaveLength(9);
    expect(await library.find('article blockquote')).toHaveLength(1);
    expect(await library.find('article pre')).toHaveLength(1);
    expect(await library.find('article figure')).not.toHaveLength(0);
    await session.picture(library, 'reader-offline');
    await session.browser.setOffline(false);
    expect(session.site.requests.slice(before)).toEqual([]);
  });

  it('leads to the original', async () => {
    await library.click({ role: 'button', name: `Open: ${tram.headline}` });
    await library.click({ role: 'link', name: 'Original' });
    const original = await session.browser.tabAt((url) => url === session.site.articleUrl(tram));
    await original.waitFor('h1');
    await original.close();
    await library.bringToFront();
    await library.press('Escape');
    await library.waitFor('li');
  });

  it('deletes, undoes, shows the trash, restores', async () => {
    await library.click({ role: 'button', name: `Delete: ${haber.headline}` });
    await library.waitForText(status, 'Deleted');
    await listed(library, tram, wireCopy);
    await library.click(undoButton);
    await listed(library, tram, haber, wireCopy);
    await library.click({ role: 'button', name: `Delete: ${haber.headline}` });
    await listed(library, tram, wireCopy);
    await library.click({ role: 'link', nameStart: 'Trash' });
    await listed(library, haber);
    await library.click({ role: 'button', name: `Restore: ${haber.headline}` });
    await until('an empty trash', async () => (await headlines(library)).length === 0);
    await library.click({ role: 'link', nameStart: 'Library' });
    await listed(library, tram, haber, wireCopy);
  });

  it('is worked by keys: a favourite, found as one and taken back', async () => {
    await library.press('j');
    await library.press('j');
    await library.press('f');
    await library.waitForText(status, `Favourite: ${quoted(haber.headline)}`);
    await library.fill(searchBox, 'is:favourite');
    await listed(library, haber);
    await library.fill(searchBox, '');
    await listed(library, tram, haber, wireCopy);
    await library.click(undoButton);
    // Then the keyboard goes back to the row.
    await library.waitForText(status, 'Taken back');
    await library.fill(searchBox, 'is:favourite');
    await until('no favourite', async () => (await headlines(library)).length === 0);
    await library.fill(searchBox, '');
    await listed(library, tram, haber, wireCopy);
  });

  it('archives by a key, finds it there and brings it back', async () => {
    await library.press('j');
    await library.press('e');
    await listed(library, tram, haber);
    await library.click({ role: 'link', nameStart: 'Archive' });
    await listed(library, wireCopy);
    await library.click({ role: 'button', name: `Back to the library: ${wireCopy.headline}` });
    await until('an empty archive', async () => (await headlines(library)).length === 0);
    await library.click({ role: 'link', nameStart: 'Library' });
    await listed(library, tram, haber, wireCopy);
  });

  it('deletes several, and one of them for ever', async () => {
    await library.click({ role: 'checkbox', name: `Select: ${haber.headline}` });
    await library.click({ role: 'checkbox', name: `Select: ${wireCopy.headline}` });
    await library.click({ role: 'button', name: 'Delete selected' });
    await listed(library, tram);
    await library.click({ role: 'link', nameStart: 'Trash' });
    await listed(library, haber, wireCopy);
    await library.click({ role: 'button', name: `Delete for ever: ${wireCopy.headline}` });
    await library.click({ role: 'button', name: 'Delete for ever', within: 'dialog' });
    await listed(library, haber);
    await library.click({ role: 'checkbox', name: `Select: ${haber.headline}` });
    await library.click({ role: 'button', name: 'Restore' });
    await library.click({ role: 'link', nameStart: 'Library' });
    await listed(library, tram, haber);
    const { clips, bodies } = await stored(session.browser);
    expect(clips.map(({ title }) => title)).not.toContain(wireCopy.headline);
    expect(bodies).toHaveLength(2);
  });

  it('shows at once what is clipped meanwhile', async () => {
    await clipByPopup(session.browser, session.site.articleUrl(wireCopy));
    await library.bringToFront();
    await listed(library, tram, haber, wireCopy);
  });
});
