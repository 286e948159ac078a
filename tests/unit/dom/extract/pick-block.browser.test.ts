import { afterEach, describe, expect, it } from 'vitest';
import { readExtraction } from '@/lib/core/read-extraction';
import { listBlocks } from '@/lib/dom/extract/list-blocks';
import { pickBlock } from '@/lib/dom/extract/pick-block';
import { growsInProportion } from '@/tests/growth';
import { livePage } from './live-page';

const address = 'https://outlet.example/coast/ferries';
const sentence = (about: string): string =>
  `The ${about} met on Tuesday, and the crews, who had waited for nine days, went back to work before noon. `;
const run = (about: string, many: number): string => `<p>${sentence(about)}</p>`.repeat(many);
/** Words of that sentence, where what met is one word. */
const words = (many: number): number => many * 20;

const html = `<html lang="en"><head><title>Crews go back</title>
  <meta property="article:published_time" content="2026-05-19T07:40:00+01:00"></head>
  <body><nav>${run('menu', 9)}</nav><div class="page"><h1>Crews go back</h1>
  <section id="story"><div class="inner">${run('council', 6)}
  <figure><img data-src="/ferry.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><figcaption>The ferry</figcaption></figure>
  <div class="share-bar"><p>Share this story</p></div></div><p>${sentence('last word')}</p></section>
  <section id="comments">${run('reader', 3)}</section>
  <div id="note">First line of a note, of which the second one is also long enough to be a paragraph of its own.<br><br>${sentence('note').repeat(2)}</div>
  <div style="display:none" class="modal">${run('hidden', 8)}</div>
  </div></body></html>`;

afterEach(() => document.body.replaceChildren());

describe('the list of blocks', () => {
  it('holds the containers of running text, those with most first', async () => {
    const { blocks } = listBlocks(await livePage(html, address));
    expect(blocks.map(({ start, words }) => ({ start: start.slice(0, 14), words }))).toEqual([
      // The whole page, the story with its last word, the story’s inner part, the comments, the note.
      { start: 'The council me', words: words(9) + 21 + 61 },
      { start: 'The council me', words: words(6) + 21 },
      { start: 'The council me', words: words(6) },
      { start: 'The reader met', words: words(3) },
      { start: 'First line of ', words: 61 },
    ]);
  });

  it('holds a block once where others around it add next to nothing', async () => {
    const page = `<body><div><main><div><section>${run('council', 12)}</section>${run('late', 1)}</div></main></div></body>`;
    expect(listBlocks(await livePage(page, address)).blocks).toHaveLength(1);
  });

  it('holds six at most, and none of a page without running text', async () => {
    const many = Array.from({ length: 9 }, (_, index) => `<section>${run(`crew ${index}`, 3 + index)}</section>`);
    expect(listBlocks(await livePage(many.join(''), address)).blocks).toHaveLength(6);
    expect(listBlocks(await livePage('<h1>Nothing</h1><p>Short.</p>', address)).blocks).toEqual([]);
  });

  it('comes from the deepest page, too, in proportion to its depth', () => {
    const deep = (levels: number) => () => {
      const live = new DOMParser().parseFromString('<body></body>', 'text/html');
      let inner: Element = live.body;
      for (let level = 0; level < levels; level += 1) inner = inner.appendChild(live.createElement('div'));
      inner.innerHTML = run('council', 4);
      return live;
    };
    expect(listBlocks(deep(20_000)()).blocks).toHaveLength(1);
    expect(growsInProportion(deep(5_000), deep(20_000), listBlocks)).toBe(true);
  });

  it('changes nothing on the page', async () => {
    const live = await livePage(html, address);
    const before = live.documentElement.outerHTML;
    listBlocks(live);
    await pickBlock(live, 1, address);
    expect(live.documentElement.outerHTML).toBe(before);
  });
});

describe('a block that was picked', () => {
  it('is the body of an article that is else the page’s, tidied and with its picture', async () => {
    const read = readExtraction(await pickBlock(await livePage(html, address), 1, address));
    if (!read.ok) throw new Error(read.problem.reason);
    const article = read.value;
    expect(article).toMatchObject({
      extent: 'block',
      title: 'Crews go back',
      publishedAt: '2026-05-19T07:40:00+01:00',
      url: address,
    });
    expect(article.html).toContain('src="https://outlet.example/ferry.jpg"');
    expect(article.text).toContain('The last word met');
    expect(article.text).not.toMatch(/Share|reader|hidden|menu/);
  });

  it('is the one of that place', async () => {
    const extraction = await pickBlock(await livePage(html, address), 3, address);
    expect(extraction).toMatchObject({ article: { html: expect.stringMatching(/^<p>The reader met/) } });
  });

  it('is taken as plain text where tidying would leave nothing of it', async () => {
    const letters = `<div>${`<p class="newsletter-text">${sentence('reader')}</p>`.repeat(5)}</div>`;
    const extraction = await pickBlock(await livePage(letters, address), 0, address);
    expect(readExtraction(extraction)).toMatchObject({ value: { extent: 'block', wordCount: words(5) } });
  });

  it('is taken as plain text from a page too large for more', async () => {
    const page = `<article>${`<p>${sentence('council')}<b>x</b> y</p>`.repeat(20_000)}</article><section>${run('late', 4)}</section>`;
    const live = new DOMParser().parseFromString(page, 'text/html');
    expect(listBlocks(live).blocks.length).toBe(2);
    const extraction = await pickBlock(live, 1, address);
    expect(readExtraction(extraction)).toMatchObject({ value: { extent: 'block', wordCount: words(4) } });
  });

  it('that is no more there is no article', async () => {
    expect(await pickBlock(await livePage(html, address), 17, address)).toMatchObject({ reason: 'no-article' });
  });
});
