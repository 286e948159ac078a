import { beforeAll, describe, expect, it } from 'vitest';
import { until } from '../drivers/until';
import { readMarkdown } from '../markdown-file';
import { clipByPopup, headlines, openList, searchBox, status, undoButton } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';

const session = useNewsclip();
const { tram, haber, akhbar, shimbun } = articles;
const newestFirst = [shimbun, akhbar, haber, tram];

beforeAll(async () => {
  for (const article of [...newestFirst].reverse()) {
    await clipByPopup(session.browser, session.site.articleUrl(article));
  }
  await session.browser.open(session.site.url('news', '/'));
});

describe('the list of clips in the popup', () => {
  it('shows the newest first, with outlet, people and times', async () => {
    const popup = await openList(session.browser);
    await until('four clips', async () => (await headlines(popup)).length === 4);
    expect(await headlines(popup)).toEqual(newestFirst.map(({ headline }) => headline));
    const [row] = (await popup.find('li')).slice(-1);
    expect(row?.text).toContain('The Harbour Courier');
    expect(row?.text).toContain('Ada Fenwick');
    expect(row?.text).toContain('19 May 2026, 07:40 GMT+1');
    expect(row?.text).toMatch(/clipped .*(?:now|second|minute)/i);
  });

  const searches = [
    { name: 'a word of the title', words: 'harbour', found: [tram] },
    { name: 'an outlet in Arabic', words: 'دفتر', found: [akhbar] },
    { name: 'an author without the accents', words: 'sule', found: [haber] },
    { name: 'a part of a Japanese title', words: '灯台', found: [shimbun] },
    { name: 'one of two outlets', words: 'site:دفتر or site:courier', found: [akhbar, tram] },
    { name: 'a language, without a word', words: 'lang:ja -zeppelin', found: [shimbun] },
    { name: 'what was published before a day', words: 'before:1990', found: [] },
    { name: 'what has not been read, while a name is half typed', words: 'is:unread harbour auth:', found: [] },
    { name: 'the same once it is gone', words: 'is:unread harbour author:', found: [tram] },
    { name: 'what is nowhere', words: 'zeppelin', found: [] },
  ];
  it.each(searches)('finds $name', async ({ words, found }) => {
    const popup = await openList(session.browser);
    await popup.fill(searchBox, words);
    const wanted = found.map(({ headline }) => headline);
    await until(`the clips for ${words}`, async () => String(await headlines(popup)) === String(wanted));
  });

  it('takes the slash to its search box', async () => {
    const popup = await openList(session.browser);
    await popup.waitFor(searchBox, ({ focused }) => !focused);
    await popup.press('/');
    await popup.waitFor(searchBox, ({ focused, value }) => focused && value === '');
  });

  it('shows its help by a key, and Escape closes that alone', async () => {
    const popup = await openList(session.browser);
    await popup.waitFor('li');
    await popup.press('?');
    await popup.waitFor('[popover]:popover-open');
    await popup.press('Escape');
    await until('the help to go', async () => (await popup.find('[popover]:popover-open')).length === 0);
    expect(await headlines(popup)).toHaveLength(4);
  });

  it('copies a clip as Markdown', async () => {
    const popup = await openList(session.browser);
    await popup.click({ role: 'button', name: `Copy as Markdown: ${tram.headline}` });
    await popup.waitForText(status, 'Copied as Markdown');
    const { frontMatter, body } = readMarkdown(await session.browser.clipboardText());
    expect(frontMatter).toMatchObject({ title: tram.headline, author: ['[[Ada Fenwick]]', '[[Tomas Okoro-Lind]]'] });
    expect(body).toContain(tram.keySentence.slice(0, 40));
  });

  it('deletes a clip and puts it back', async () => {
    const popup = await openList(session.browser);
    await popup.click({ role: 'button', name: `Delete: ${haber.headline}` });
    await popup.waitForText(status, 'Deleted');
    await until('three clips', async () => (await headlines(popup)).length === 3);
    expect(await headlines(popup)).not.toContain(haber.headline);
    await session.browser.stopBackground();
    await popup.click(undoButton);
    await until('four clips', async () => (await headlines(popup)).length === 4);
    expect(await headlines(popup)).toEqual(newestFirst.map(({ headline }) => headline));
  });

  it('opens a clip in the library', async () => {
    const popup = await openList(session.browser);
    await popup.click({ role: 'button', name: `Open: ${akhbar.headline}` });
    const reader = await session.browser.tabAt((url) => url.includes('/library.html#/clip/'));
    await reader.waitFor({ role: 'heading', name: akhbar.headline });
    await reader.close();
  });

  it('opens the library', async () => {
    const popup = await session.browser.openPopup();
    await popup.click({ role: 'button', name: 'Open library' });
    const library = await session.browser.tabAt((url) => url.endsWith('/library.html') || url.endsWith('#/'));
    await until('four clips', async () => (await headlines(library)).length === 4);
    await library.close();
  });
});
