import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '@/lib/core/fold';
import { fillLibrary, KnownLibrary } from '../big-library';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import {
  clipAgainButton,
  clipByPopup,
  headlines,
  openList,
  openPreview,
  searchBox,
  status,
  undoButton,
} from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';

const session = useNewsclip();
const size = 10_000;
const long = 300_000;
/** Milliseconds for a test that waits for the index on a busy machine. */
const longest = 900_000;
const selectAll = { role: 'checkbox', name: 'Select all' };

let known: KnownLibrary;
let library: Surface;
let all: number;

const inWords = (count: number): string => `${count.toLocaleString('en-GB')} ${count === 1 ? 'clip' : 'clips'}`;

/** Runs in the library. */
const indexIsComplete = (): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open('newsclip');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const request = opening.result.transaction('upkeep').objectStore('upkeep').get('index');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => {
        opening.result.close();
        resolve(request.result?.complete === true);
      };
    };
  });

/** How long the list says that it is. */
const listSays = (page: Surface, count: number) =>
  count === 0
    ? page.waitForText('main', 'No clip matches')
    : page.waitForText(status, new RegExp(`^${inWords(count)}$`), 30_000);

beforeAll(async () => {
  known = new KnownLibrary(size);
  all = known.count('');
  await fillLibrary(session.browser, size);
  library = await session.browser.openExtensionPage('/library.html');
}, long);

describe(`a library of ${size} clips`, () => {
  it(
    'is there at once, and is searched while its index is being built and after',
    async () => {
      await library.waitFor({ role: 'link', name: `Library ${all.toLocaleString('en-GB')}` });
      await listSays(library, all);
      await library.fill(searchBox, 'lang:tr');
      await listSays(library, known.count('lang:tr'));
      await library.fill(searchBox, '');
      await until('the index', () => library.evaluate(indexIsComplete), long);
      await library.waitUntilGone({ role: 'progressbar', name: 'Preparing the search' });
    },
    longest,
  );

  it(
    'finds what a look at every clip finds',
    async () => {
      const { clip, text } = known.example();
      const words = fold(text)
        .split(/[^a-z]+/)
        .filter((word) => word.length > 5);
      const word = words[3] ?? '';
      const [first = '', second = ''] = /[a-z]{4,} [a-z]{4,}/.exec(fold(text))?.[0]?.split(' ') ?? [];
      const queries: [query: string, hint: string][] = [
        [word, word],
        [word.slice(0, 4), word.slice(0, 4)],
        [`"${first} ${second}"`, first],
        [`${word} -is:unread`, word],
        [`site:"${clip.site}"`, ''],
        [`tag:"${clip.tags[0]}"`, ''],
        [`tag:"${clip.tags[0]}" or is:favourite`, ''],
        ['lang:tr', ''],
        ['is:unread before:2018', ''],
        ['after:2026-03 is:truncated', ''],
        ['zzzzzzzz', 'zzzzzzzz'],
      ];
      for (const [query, hint] of queries) {
        await library.fill(searchBox, query);
        await listSays(library, known.count(query, hint));
      }
      await library.fill(searchBox, word);
      // Till then the list may be that of the first letters.
      await listSays(library, known.count(word, word));
      await library.waitFor('mark');
      const shown = await until('the best', async () => {
        const seen = await headlines(library);
        return seen.length > 0 && seen;
      });
      const fitting = new Set(known.titles(word, word));
      expect(shown.filter((title) => !fitting.has(title))).toEqual([]);
      await library.fill(searchBox, '');
    },
    long,
  );

  it('is scrolled to its end, and the row with the keyboard stays', async () => {
    await listSays(library, all);
    await library.click(searchBox);
    await library.press('Enter');
    await library.waitFor('[data-place="0"]', ({ focused }) => focused);
    await library.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const last = await library.waitFor(`[data-place="${all - 1}"]`, ({ text }) => text !== '');
    expect(last.text).not.toBe('');
    await library.press('j');
    await library.waitFor('[data-place="1"]', ({ focused }) => focused);
  });

  it('is narrowed by a facet, whose count is true', async () => {
    const unread = known.count('is:unread');
    await library.click({ role: 'button', name: `Unread ${unread.toLocaleString('en-GB')}` });
    await listSays(library, unread);
    await library.fill(searchBox, '');
    await listSays(library, all);
  });

  it('acts on all that a search found, and takes it back', async () => {
    const query = 'lang:ja is:unread';
    const count = known.count(query);
    expect(count).toBeGreaterThan(100);
    await library.fill(searchBox, query);
    await listSays(library, count);
    await library.click(selectAll);
    await library.waitForText(status, `${inWords(count)} selected`);
    await library.click({ role: 'button', name: 'Archive selected' });
    await library.waitForText(status, `Archived: ${inWords(count)}`, 60_000);
    await library.waitFor({ role: 'link', name: `Library ${(all - count).toLocaleString('en-GB')}` });
    await library.click(undoButton);
    await library.waitForText(status, 'Taken back', 60_000);
    await listSays(library, count);
    await library.fill(searchBox, '');
    await listSays(library, all);
  }, 180_000);

  it('stops a long act when it is told to, and takes back what was done', async () => {
    await library.click(selectAll);
    await library.waitForText(status, `${inWords(all)} selected`, 30_000);
    await library.click({ role: 'button', name: 'Delete selected' });
    await library.waitForText(status, `Deleting ${inWords(all)}`);
    await session.picture(library, 'bulk-progress');
    await library.click({ role: 'button', name: 'Cancel' });
    await library.waitForText(status, 'Stopped: Deleted', 60_000);
    await library.click(undoButton);
    await library.waitForText(status, 'Taken back', 120_000);
    await listSays(library, all);
  }, 240_000);

  it('finds what is clipped, its revision, in the trash and back', async () => {
    const { tram } = articles;
    await clipByPopup(session.browser, session.site.articleUrl(tram));
    await listSays(library, all + 1);
    const corrected = '"32 votes to 13"';
    await library.fill(searchBox, corrected);
    await listSays(library, 0);
    session.site.revise();
    const page = await session.browser.open(session.site.articleUrl(tram));
    const popup = await openPreview(session.browser);
    await popup.click(clipAgainButton);
    await popup.waitForText(status, 'Clipped again');
    await session.browser.closePopup();
    await page.close();
    await listSays(library, 1);
    await library.click(selectAll);
    await library.click({ role: 'button', name: 'Delete selected' });
    await listSays(library, 0);
    await library.fill(searchBox, `is:deleted ${corrected}`);
    await listSays(library, 1);
    await library.click(selectAll);
    await library.click({ role: 'button', name: 'Restore' });
    await listSays(library, 0);
    await library.fill(searchBox, '');
    await listSays(library, all + 1);
  });

  it('is worked by the keyboard alone: from the popup to reading and back to the list', async () => {
    const { clip } = known.example();
    const page = await session.browser.open(session.site.articleUrl(articles.tram));
    const popup = await openList(session.browser);
    await popup.press('/');
    await popup.waitFor(searchBox, ({ focused }) => focused);
    await popup.type(`"${clip.title}"`);
    await until('the clip', async () => (await headlines(popup))[0] === clip.title);
    await popup.press('Enter');
    await popup.waitFor('[data-place="0"]', ({ focused }) => focused);
    // The popup closes under the key, and with it the line over which the browser would say that it was pressed.
    await popup.press('o').catch(() => null);
    const reader = await session.browser.tabAt((url) => url.includes('#/clip/'));
    await reader.waitFor({ role: 'heading', name: clip.title, within: 'article' });
    await reader.press('Escape');
    await reader.waitFor('li[data-clip]');
    await session.picture(reader, 'big-library');
    await reader.close();
    await page.close();
  });
});
