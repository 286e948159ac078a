import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '@/lib/core/failure';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { alert, openPreview, status } from '../popup';
import { useNewsclip } from '../session';
import { articles } from '../site/server';
import { stored } from '../stored';
import { takeOut } from '../take-out';

const session = useNewsclip({ screen: 'virtual' });
const { tram, haber } = articles;

/** Runs in a page: selects words of its text, as a reader does. */
function selectWords(words: string): boolean {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return true;
  }
  return false;
}

/** Runs in a page: what is painted in a colour, one text for each piece. */
const painted = (colour: string): string[] =>
  [...(CSS.highlights.get(`reader-${colour}`) ?? [])].map((range) => (range instanceof Range ? range.toString() : ''));

/** Runs in a page: the ground that a colour is painted on, by whatever stylesheet says so. */
const groundOf = (colour: string): string =>
  getComputedStyle(document.body, `::highlight(reader-${colour})`).backgroundColor;

/** Runs in a page: all of its elements, but for the addresses of pictures, which a script of its own fills in as they come near. */
const markup = () => document.documentElement.outerHTML.replace(/ src="[^"]*"/g, '');
const joined = async (page: Surface, colour: string) => (await page.evaluate(painted, colour)).join('');
const badge = (sign: string) => until(`the badge ${sign}`, async () => (await session.browser.badge()).text === sign);

const keyed = 'outlived two mayors';
const inMenu = 'seemed right to miss the last bus ourselves';

describe('highlights on the live page', () => {
  let page: Surface;
  let before: string;

  it('are made by the key, which clips the page first', async () => {
    page = await session.browser.open(session.site.articleUrl(tram));
    before = await page.evaluate(markup);
    expect(await page.evaluate(selectWords, keyed)).toBe(true);
    await session.browser.pressHighlightCommand();
    await badge('✓');
    expect((await session.browser.badge()).title).toContain('clipped and highlighted');
    expect((await stored(session.browser)).clips).toMatchObject([
      { title: tram.headline, highlightCount: 1, revision: 1 },
    ]);
    await until('the paint', async () => (await joined(page, 'yellow')) === keyed);
    expect(await page.evaluate(markup)).toBe(before);
    await session.picture(page, 'live-highlight');
  });

  it('are not doubled, but change their colour, by the menu', async () => {
    await session.browser.chooseMenu(page, '.body p', 'highlight-green');
    await until('the other colour', async () => (await joined(page, 'green')) === keyed);
    expect(await joined(page, 'yellow')).toBe('');
    expect((await stored(session.browser)).clips).toMatchObject([{ highlightCount: 1, revision: 1 }]);
  });

  it('are made over several blocks, in the colour taken last, and add no revision', async () => {
    await page.selectText('.body li:nth-of-type(1)', '.body li:nth-of-type(2)');
    await session.browser.pressHighlightCommand();
    await until('two', async () => (await stored(session.browser)).clips[0]?.highlightCount === 2);
    await until('the paint', async () =>
      (await joined(page, 'green')).includes('Customs House, where the ferries land'),
    );
    expect((await stored(session.browser)).bodies).toHaveLength(1);
  });

  it('are refused where the words are no part of the article, and nothing is stored', async () => {
    await page.goTo(session.site.articleUrl(haber));
    await page.selectText('aside.related li');
    await session.browser.pressHighlightCommand();
    await badge('!');
    expect((await session.browser.badge()).title).toContain(explain('not-in-article').sentence);
    expect((await stored(session.browser)).clips).toHaveLength(1);
  });

  it('are shown by the popup when the page is opened again, and hidden again', async () => {
    await page.goTo(session.site.articleUrl(tram));
    before = await page.evaluate(markup);
    expect(await joined(page, 'green')).toBe('');
    const popup = await openPreview(session.browser);
    await popup.click({ role: 'button', name: 'Show 2 highlights on the page' });
    await popup.waitForText(status, '2 of 2 highlights found on this page');
    expect(await joined(page, 'green')).toContain(keyed);
    await session.picture(popup, 'live-highlights-popup');
    await page.evaluate(() =>
      document.querySelector('.body li')?.scrollIntoView({ block: 'end', behavior: 'instant' }),
    );
    await session.picture(page, 'live-highlights');
    expect(await page.evaluate(groundOf, 'green')).toBe('rgb(191, 232, 180)');
    await popup.click({ role: 'button', name: 'Hide highlights on the page' });
    await popup.waitForText(status, 'Highlights hidden');
    expect(await joined(page, 'green')).toBe('');
    expect(await page.evaluate(markup)).toBe(before);
    await session.browser.closePopup();
  });

  it('are made in the popup of what is selected, and taken back', async () => {
    expect(await page.evaluate(selectWords, inMenu)).toBe(true);
    const popup = await openPreview(session.browser);
    await popup.click({ role: 'button', name: 'Pink' });
    await popup.waitForText(status, 'Highlighted');
    expect(await joined(page, 'pink')).toBe(inMenu);
    await session.picture(popup, 'live-highlight-made');
    await popup.click({ role: 'button', name: 'Undo' });
    await popup.waitForText(status, 'Taken back');
    expect(await joined(page, 'pink')).toBe('');
    expect((await stored(session.browser)).clips).toMatchObject([{ highlightCount: 2 }]);
    await popup.click({ role: 'button', name: 'Blue' });
    await popup.waitForText(status, 'Highlighted');
    await session.browser.closePopup();
  });

  it('say in the popup why they cannot be made', async () => {
    await page.selectText('aside.related li');
    const popup = await openPreview(session.browser);
    await popup.click({ role: 'button', name: 'Blue' });
    await popup.waitForText(alert, explain('not-in-article').sentence);
    await session.browser.closePopup();
  });

  it('stand in the reader at the same words', async () => {
    const [clip] = (await stored(session.browser)).clips;
    const reader = await session.browser.openExtensionPage(`/library.html#/clip/${clip?.id}`);
    await until('the paint', async () => (await joined(reader, 'blue')) === inMenu);
    expect(await joined(reader, 'green')).toContain(keyed);
    const file = await session.browser.download(() => takeOut(reader, 'Download Markdown'));
    expect(readFileSync(file, 'utf8')).toMatch(new RegExp(`## Highlights[\\s\\S]*> ${keyed}[\\s\\S]*> ${inMenu}`));
  });
});
