import { beforeAll, describe, expect, it } from 'vitest';
import { faults } from '../axe';
import type { Surface } from '../drivers/surface';
import { useNewsclip } from '../session';
import { articles } from '../site/server';

const session = useNewsclip({ language: 'ar' });
const views = ['', 'archive', 'trash', 'highlights', 'tags', 'figures', 'tabs', 'import', 'storage', 'settings'];

/** Runs in a page: every word of Latin letters that it shows or says, but for names, formats, keys, operators, variables and addresses. */
function latinWords(): string[] {
  const said = [...document.querySelectorAll<HTMLElement>('body, body *')].flatMap((element) => [
    element.getAttribute('aria-label') ?? '',
    element.getAttribute('title') ?? '',
    element.getAttribute('placeholder') ?? '',
    // `kbd` and `code` hold what is typed.
    ...(element.closest('kbd, code, script, style') || !element.checkVisibility()
      ? []
      : [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE).map((node) => node.nodeValue ?? '')),
  ]);
  const known =
    /Newsclip|Markdown|HTML|JSON|CSV|EPUB|\bzip\b|\{\{.*?\}\}|GMT|Pocket|Instapaper|Omnivore|Raindrop|Readwise Reader|Matter|Obsidian|Hugo|Jekyll|Logseq|Joplin|Firefox|Chrome|Chromium|PDF|URL|\b[a-z]+:[\w-]*|\b(?:Alt|Shift|Ctrl|Esc|Enter|Tab)\b/g;
  return [...new Set(said.flatMap((text) => text.replace(known, '').match(/[A-Za-z]{2,}/g) ?? []))];
}

/** Runs in a page: whether the first link of the head lies to the right of the next. */
const isMirrored = (): boolean => {
  const [first, second] = [...document.querySelectorAll('nav a')].map((link) => link.getBoundingClientRect());
  return first !== undefined && second !== undefined && first.left > second.left;
};

const direction = (page: Surface) =>
  page.evaluate(() => ({ lang: document.documentElement.lang, dir: getComputedStyle(document.body).direction }));

describe('a browser that speaks Arabic', () => {
  let library: Surface;

  beforeAll(async () => {
    library = await session.browser.openExtensionPage('/library.html');
    await library.waitFor('main');
  });

  it.each(views)('has the view “%s” in Arabic, from right to left, with nothing in English', async (view) => {
    await library.evaluate((hash) => {
      location.hash = hash;
    }, `#/${view}`);
    await library.waitFor('main h1, main h2, main p');
    expect(await direction(library)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(await library.evaluate(isMirrored)).toBe(true);
    expect(await library.evaluate(latinWords)).toEqual([]);
    expect(await faults(library)).toEqual([]);
    await session.picture(library, `arabic-${view || 'library'}`);
  });

  it('clips by a popup in Arabic, and reads in a reader in Arabic', async () => {
    await session.browser.open(session.site.articleUrl(articles.akhbar));
    const popup = await session.browser.openPopup();
    await popup.waitFor('[role=tabpanel] img');
    expect(await direction(popup)).toEqual({ lang: 'ar', dir: 'rtl' });
    expect(await popup.evaluate(latinWords)).toEqual([]);
    expect(await faults(popup)).toEqual([]);
    await session.picture(popup, 'arabic-popup');
    await popup.click('[type=submit]');
    await popup.waitFor('[role=status]', ({ text }) => text.length > 0);
    await session.browser.closePopup();
    await library.bringToFront();
    await library.evaluate(() => {
      location.hash = '#/';
    });
    await library.waitFor('li[data-clip]');
    await library.press('j');
    await library.press('o');
    await library.waitFor({ role: 'heading', name: articles.akhbar.headline, within: 'article' });
    expect(await library.evaluate(latinWords)).toEqual([]);
    expect(await faults(library)).toEqual([]);
    await session.picture(library, 'arabic-reader');
  });
});
