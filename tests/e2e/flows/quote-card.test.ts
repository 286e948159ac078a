import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from '../drivers/surface';
import { until } from '../drivers/until';
import { clipByPopup, status } from '../popup';
import { useNewsclip } from '../session';
import { editedArticle } from '../site/edited-article';
import { articles } from '../site/server';
import { stored } from '../stored';

// Low, so that whatever is quoted lies below what a page shows at first.
const session = useNewsclip({ size: { width: 1000, height: 500 } });
const { akhbar, shimbun } = articles;

const filler = (count: number, about: string): string =>
  Array.from(
    { length: count },
    (_, place) =>
      `The ${about} of pier ${place + 1} was written down by hand, in pencil, and nobody has asked for it since then.`,
  ).join('\n');

const doubled = 'Every boat that leaves must say so.';
const bells = editedArticle(
  '/city/2026/05/bells.html',
  'Seven bells for one harbour',
  [
    'It began, says the harbour master, on a night when the bell was rung too late for the ferry.',
    filler(12, 'tide table'),
    'The firm of Quill, Marsh &amp; Sons – rope-makers, sail-menders, ne’er-do-wells (their words) – paid for all of it.',
    filler(12, 'weather book'),
    doubled,
    filler(12, 'list of crews'),
    'And so, on the last night of the year, the bell was rung too late for the ferry once more.',
    filler(12, 'order of lamps'),
    doubled,
    filler(12, 'count of gulls'),
    'A council has met about the matter nine times, and has written down, each time, that it will meet again.',
    'Nobody objects: a bell that is rung by those who hear it needs no law, no fee, and no keeper who sleeps.',
    filler(12, 'price of salt'),
  ].join('\n'),
);

/** Words of an article that are marked, from the first ones to the last ones, of those that are there several times in the place that is given. */
interface Marked {
  from: string;
  to: string;
  place: number;
}

/** Runs in a page: ranges of all places where words stand in one piece of its text, in order. */
const rangesSource = `(words) => {
  const walker = document.createTreeWalker(document.querySelector('article') ?? document.body, NodeFilter.SHOW_TEXT);
  const ranges = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (let at = node.data.indexOf(words); at >= 0; at = node.data.indexOf(words, at + 1)) {
      const range = new Range();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      ranges.push(range);
    }
  }
  return ranges;
}`;

/** Marks words as a mouse does. */
const mark = (reader: Surface, { from, to, place }: Marked): Promise<boolean> =>
  reader.evaluateSource(
    `(from, to, place) => {
      const rangesOf = ${rangesSource};
      const [first, last] = [rangesOf(from)[place], rangesOf(to)[place]];
      if (!first || !last) return false;
      first.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
      getSelection().setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
      return true;
    }`,
    from,
    to,
    place,
  );

/** Whether each of the places where words stand in a page is on screen. */
const inView = (page: Surface, words: string): Promise<boolean[]> =>
  page.evaluateSource(
    `(words) => (${rangesSource})(words).map((range) => {
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    })`,
    words,
  );

const quoteButton = { role: 'button', name: 'Quote', within: '[role=toolbar]' };
const link = { role: 'link', name: 'Open the page at these words' };

/** Runs in the reader: where the link of the card that is open leads. */
const linkOnCard = (): string => document.querySelector<HTMLAnchorElement>('dialog[open] a[target=_blank]')?.href ?? '';

describe('the link of a quote opens the page at the words', () => {
  const readers = new Map<string, string>();

  beforeAll(async () => {
    session.site.post(bells);
    for (const article of [bells, akhbar, shimbun])
      await clipByPopup(session.browser, session.site.articleUrl(article));
    for (const { title, id } of (await stored(session.browser)).clips) readers.set(title, id);
  });

  const opened: Surface[] = [];
  afterEach(async () => {
    for (const page of opened.splice(0)) await page.close();
    // To find the words, Firefox lays the page out before its style sheet is there, and says so.
    const troubles = await session.browser.takeTroubles();
    expect(troubles.filter(({ text }) => !text.startsWith('Layout was forced before'))).toEqual([]);
  });

  it.each([
    { name: 'which stand there once', article: bells, from: 'A council has met', to: 'nine times' },
    { name: 'of a whole paragraph', article: bells, from: 'Nobody objects', to: 'sleeps.' },
    {
      name: 'of which the same come earlier',
      article: bells,
      from: 'the bell was rung too late',
      to: 'for the ferry',
      place: 1,
    },
    { name: 'of a paragraph that is there twice', article: bells, from: doubled, to: doubled, place: 1 },
    {
      name: 'with commas, hyphens and an ampersand',
      article: bells,
      from: 'Quill, Marsh & Sons',
      to: 'ne’er-do-wells (their',
    },
    { name: 'from one paragraph into the next', article: bells, from: 'it will meet again', to: 'Nobody objects' },
    { name: 'of several paragraphs', article: bells, from: 'has written down, each time', to: 'needs no law' },
    { name: 'which begin and end within a word', article: bells, from: 'ouncil has met about the mat', to: 'mat' },
    { name: 'in Arabic', article: akhbar, from: 'لا نريد أجرًا، نريد أن يبقى', to: 'مفتاح البرج عندنا' },
    { name: 'in Arabic, long', article: akhbar, from: 'وافقت البلدية', to: 'ليلًا كي ينام الصيادون' },
    { name: 'in Japanese', article: shimbun, from: 'ガラスの中に海が', to: 'さかさまに入っていた' },
    { name: 'in Japanese, from the middle of a sentence', article: shimbun, from: '予備の電池が', to: '働いた' },
  ])('$name', async ({ name, article, from, to, place = 0 }) => {
    const reader = await session.browser.openExtensionPage(`/library.html#/clip/${readers.get(article.headline)}`);
    opened.push(reader);
    await reader.waitFor({ role: 'heading', name: article.headline });
    expect(await mark(reader, { from, to, place })).toBe(true);
    await reader.click(quoteButton);
    await reader.waitFor(link);
    const address = await reader.evaluate(linkOnCard);
    expect(address).toMatch('#:~:text=');
    await reader.click(link);
    // A page is not told of the words it was opened at.
    const page = await session.browser.tabAt((url) => url.split('#')[0] === address.split('#')[0]);
    opened.unshift(page);
    await until('the page to load', () => page.evaluate(() => document.readyState === 'complete'));
    const onScreen = () => inView(page, from);
    await until(`“${from}” on screen`, async () => (await onScreen())[place]);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect((await onScreen()).filter(Boolean)).toHaveLength(1);
    await session.picture(page, `quoted-${name.replace(/\W+/g, '-')}`);
  });
});

describe('a quote', () => {
  it('is copied from a highlight, in the view of all of them, in three forms', async () => {
    const [clip] = (await stored(session.browser)).clips;
    const reader = await session.browser.openExtensionPage(`/library.html#/clip/${clip?.id}`);
    await reader.waitFor({ role: 'heading', name: bells.headline });
    await mark(reader, { from: 'Nobody objects', to: 'no law', place: 0 });
    await reader.click({ role: 'button', name: 'Green' });
    await reader.waitFor('[role=toolbar] [aria-label="Delete highlight"]');
    await reader.press('Escape');
    await reader.click({ role: 'link', name: 'Highlights' });
    const copies: string[] = [];
    for (const form of ['text', 'Markdown', 'HTML']) {
      await reader.click({ role: 'button', name: 'Quote' });
      await reader.waitFor(link);
      if (form === 'text') await session.picture(reader, 'quote-card');
      await reader.click({ role: 'button', name: `Copy as ${form}` });
      await reader.waitForText(status, `Quote copied as ${form}`);
      copies.push(await session.browser.clipboardText());
    }
    const [text = '', markdown = '', ofHtml = ''] = copies;
    const url = session.site.articleUrl(bells);
    const words = '“Nobody objects: a bell that is rung by those who hear it needs no law”';
    const who = 'Ada Fenwick, Tomas Okoro-Lind, “Seven bells for one harbour”, The Harbour Courier, 19 May 2026';
    expect(text.split('\n').slice(0, 2)).toEqual([words, `— ${who}`]);
    expect(text.split('\n')[2]).toMatch(`${url}#:~:text=Nobody%20objects`);
    expect(markdown).toMatch(
      `> ${words}\n>\n> — Ada Fenwick, Tomas Okoro-Lind, [“Seven bells for one harbour”](${url}#:~:text=`,
    );
    // Whatever takes no HTML gets the text.
    expect(ofHtml).toBe(text);
  });
});
