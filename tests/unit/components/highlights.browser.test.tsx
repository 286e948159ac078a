import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hashOf } from '@/components/hooks/route';
import { highlightsOf, saveArticle } from '@/lib/store';
import { makeArticle } from '../make-article';
import { openLibrary } from './open-library';
import { shelfOf } from './shelf-of';

const title = 'Night ferry returns';
const html =
  '<p>The <em>night</em> ferry is back in the harbour.</p><h2>What it costs</h2><p>A ticket is four coins, <a href="https://harbour.example/fares">as before</a>.</p>';

let id: string;
let host: HTMLElement;

beforeEach(async () => {
  CSS.highlights.clear();
  const ids = await shelfOf([title], () => ({ article: { html } }));
  id = ids.get(title) ?? '';
  host = openLibrary(hashOf({ view: 'clip', clipId: id }));
  await expect.element(page.getByRole('heading', { level: 1, name: title })).toHaveFocus();
});

/** Marks words of the article as a mouse does. */
function mark(words: string): void {
  const walker = document.createTreeWalker(host.querySelector('article') ?? host, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue?.indexOf(words) ?? -1;
    if (at < 0) continue;
    getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
    return;
  }
  throw new Error(`“${words}” is not there`);
}

/** Marks everything from some words to others. */
function markFrom(first: string, last: string): void {
  mark(last);
  const end = getSelection()?.getRangeAt(0);
  mark(first);
  const start = getSelection()?.getRangeAt(0);
  if (start && end)
    getSelection()?.setBaseAndExtent(start.startContainer, start.startOffset, end.endContainer, end.endOffset);
}

const painted = (colour: string): string[] =>
  [...(CSS.highlights.get(`reader-${colour}`) ?? [])].map((range) => (range instanceof Range ? range.toString() : ''));

const menu = page.getByRole('toolbar', { name: 'Highlight' });
const colour = (name: string) => menu.getByRole('button', { name });
const list = page.getByRole('region', { name: 'Highlights' });
const stored = async () => (await highlightsOf(id)).map(({ quote, colour: own, note }) => [quote.exact, own, note]);

describe('words that are marked in the reader', () => {
  it('are highlighted by a colour of the menu, stored, painted and listed', async () => {
    mark('back in the harbour');
    await colour('Green').click();
    await expect.poll(stored).toEqual([['back in the harbour', 'green', '']]);
    await expect.poll(() => painted('green')).toEqual(['back in the harbour']);
    await expect.element(list.getByRole('blockquote')).toHaveTextContent('Green: back in the harbour');
    await expect.element(colour('Green')).toHaveAttribute('aria-pressed', 'true');
  });

  it('are marked by keys alone, sentence by sentence', async () => {
    const marked = () => getSelection()?.toString().replace(/\s+/g, ' ').trim();
    await userEvent.keyboard('n');
    expect(marked()).toBe('The night ferry is back in the harbour.');
    await userEvent.keyboard('n');
    expect(marked()).toBe('What it costs');
    await userEvent.keyboard('N');
    expect(marked()).toBe('What it costs A ticket is four coins, as before.');
    await userEvent.keyboard('p');
    expect(marked()).toBe('The night ferry is back in the harbour.');
    await userEvent.keyboard('p');
    expect(marked()).toBe('The night ferry is back in the harbour.');
    await expect.element(menu).toBeVisible();
    await userEvent.keyboard('h');
    await expect.poll(stored).toEqual([['The night ferry is back in the harbour.', 'yellow', '']]);
  });

  it('across elements and paragraphs are one highlight of several pieces', async () => {
    markFrom('night', 'A ticket');
    await userEvent.keyboard('h');
    await expect.poll(stored).toEqual([['night ferry is back in the harbour.\nWhat it costs\nA ticket', 'yellow', '']]);
    await expect
      .poll(() => painted('yellow'))
      .toEqual(['night', ' ferry is back in the harbour.', 'What it costs', 'A ticket']);
  });

  it('are highlighted by h in the colour taken last', async () => {
    mark('harbour');
    await colour('Pink').click();
    await userEvent.keyboard('{Escape}');
    await expect.element(menu).not.toBeInTheDocument();
    mark('four coins');
    await expect.element(menu).toBeVisible();
    await userEvent.keyboard('h');
    await expect.poll(() => painted('pink')).toEqual(['harbour', 'four coins']);
  });

  it('are let go by Escape, which leaves the reader only the next time', async () => {
    mark('harbour');
    await expect.element(menu).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(menu).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('button', { name: `Open: ${title}` })).toBeVisible();
    expect(await stored()).toEqual([]);
  });
});

describe('a highlight', () => {
  beforeEach(async () => {
    mark('back in the harbour');
    await colour('Yellow').click();
    await expect.poll(() => painted('yellow')).toEqual(['back in the harbour']);
  });

  it('gets a note, which is read in the list', async () => {
    await list.getByRole('button', { name: 'Add note' }).click();
    await userEvent.keyboard('Ask Ana');
    await list.getByRole('button', { name: 'Save' }).click();
    await expect.poll(stored).toEqual([['back in the harbour', 'yellow', 'Ask Ana']]);
    await expect.element(list.getByText(/Ask Ana/)).toBeVisible();
    await expect.element(list.getByRole('button', { name: 'Edit note' })).toHaveFocus();
  });

  it('changes its colour, and back by Undo', async () => {
    await list.getByRole('button', { name: 'Blue' }).click();
    await expect.poll(() => [painted('yellow'), painted('blue')]).toEqual([[], ['back in the harbour']]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => [painted('yellow'), painted('blue')]).toEqual([['back in the harbour'], []]);
  });

  it('goes, and comes back by Undo', async () => {
    await list.getByRole('button', { name: 'Delete highlight' }).click();
    await expect.poll(stored).toEqual([]);
    await expect.element(list).not.toBeInTheDocument();
    await expect.element(page.getByRole('heading', { level: 1, name: title })).toHaveFocus();
    expect(painted('yellow')).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => painted('yellow')).toEqual(['back in the harbour']);
  });

  it('is found again in a corrected text, and named as gone where its words are', async () => {
    const revise = (text: string) =>
      saveArticle(
        makeArticle({ url: 'https://harbour.example/0', canonicalUrl: null, title, text, html: `<p>${text}</p>` }),
        {
          draft: null,
          again: true,
          now: Date.UTC(2026, 7, 14),
          thumbnail: null,
        },
      );
    await revise('After a year, the night ferry is back in the harbour. A ticket is five coins.');
    await expect.poll(() => painted('yellow')).toEqual(['back in the harbour']);
    await revise('There is no boat at night.');
    await expect.element(list.getByText(/not in the newest text/)).toBeVisible();
    expect(painted('yellow')).toEqual([]);
    expect(await stored()).toEqual([['back in the harbour', 'yellow', '']]);
  });

  it('is painted no longer when the reader is left, and stands in the view of all', async () => {
    location.hash = '#/highlights';
    await expect.element(page.getByRole('heading', { level: 1, name: 'Highlights' })).toBeVisible();
    await expect.poll(() => painted('yellow')).toEqual([]);
    await expect.element(page.getByRole('list', { name: title }).getByText(/back in the harbour/)).toBeVisible();
    await page.getByRole('link', { name: title }).click();
    await expect.poll(() => painted('yellow')).toEqual(['back in the harbour']);
  });
});
