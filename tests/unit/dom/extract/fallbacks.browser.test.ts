import { afterEach, describe, expect, it } from 'vitest';
import type { Extraction } from '@/lib/core/extraction';
import { readExtraction } from '@/lib/core/read-extraction';
import { extractPage } from '@/lib/dom/extract/extract-page';
import { selectionOrText } from '@/lib/dom/extract/without-article';
import { livePage } from './live-page';

const address = 'https://outlet.example/coast/ferries';
const sentence = 'The council met on Tuesday, and the crews, who had waited for nine days, went back to work. ';
const paragraphs = `<p>${sentence.repeat(2)}</p>`.repeat(4);
const head = '<html lang="en"><head><title>Crews go back</title></head>';
const pageOf = (inside: string): string => `${head}<body><main>${inside}</main></body></html>`;

/** As the extension asks: for the article, and where there is none for what can stand in for it. */
async function taken(page: Document): Promise<Extraction> {
  const found = await extractPage(page, address);
  return found.ok ? found : selectionOrText(page, address);
}

afterEach(() => document.body.replaceChildren());

describe('where no article is found', () => {
  it('gives the page’s paragraphs as plain text, and says so', async () => {
    const html = pageOf(
      `<ul><li><a href="/">Home</a></li></ul><h1>Crews go back</h1>${paragraphs}<p>Share this</p><p><a href="/other">${sentence}</a></p>`,
    );
    expect(await selectionOrText(await livePage(html, address), address)).toMatchObject({
      ok: true,
      article: {
        extent: 'text',
        title: 'Crews go back',
        html: `<p>${sentence.repeat(2).trim()}</p>`.repeat(4),
      },
    });
  });

  it('leaves out of it what the page hides', async () => {
    const html = pageOf(`${paragraphs}<div style="display:none" class="consent"><p>Secret ${sentence}</p></div>`);
    const extraction = await selectionOrText(await livePage(html, address), address);
    expect(extraction.ok && extraction.article.html).not.toContain('Secret');
    expect(extraction).toMatchObject({ article: { extent: 'text' } });
  });

  it('takes what the reader has selected before that', async () => {
    const live = await livePage(pageOf(`${paragraphs}<p id="mine">Only this was meant.</p>`), address);
    const mine = live.querySelector('#mine');
    if (!mine) throw new Error('no paragraph');
    live.getSelection()?.selectAllChildren(mine);
    expect(await selectionOrText(live, address)).toMatchObject({
      article: { extent: 'selection', html: '<p>Only this was meant.</p>' },
    });
  });

  it('takes no caption for a selection: it is no text', async () => {
    const figure = '<figure id="mine"><img src="/a.jpg" alt=""><figcaption>The quay at noon.</figcaption></figure>';
    const live = await livePage(pageOf(`${paragraphs}${figure}`), address);
    const mine = live.querySelector('#mine');
    if (!mine) throw new Error('no figure');
    live.getSelection()?.selectAllChildren(mine);
    expect(await selectionOrText(live, address)).toMatchObject({ article: { extent: 'text' } });
  });

  it('takes a pull quote for a selection, which then has words', async () => {
    const quote = `<aside class="pullquote"><blockquote><p>${sentence}</p></blockquote></aside>`;
    const live = await livePage(pageOf(`${paragraphs}<div id="mine">${quote}</div>`), address);
    const mine = live.querySelector('#mine');
    if (!mine) throw new Error('no quote');
    live.getSelection()?.selectAllChildren(mine);
    expect(readExtraction(await selectionOrText(live, address))).toMatchObject({
      value: { extent: 'selection', text: sentence.trim() },
    });
  });

  it('takes the article where there is one, whatever is selected', async () => {
    const live = await livePage(`${head}<body><h1>Crews go back</h1><article>${paragraphs}</article></body>`, address);
    live.getSelection()?.selectAllChildren(live.querySelector('h1') ?? live.body);
    expect(await taken(live)).toMatchObject({ article: { extent: 'whole' } });
  });

  const teaser = `<li><h3><a href="/a">Night ferry returns to the old harbour after nine days</a></h3><p>${sentence}</p></li>`;
  const legal = `<p>By logging in you accept the conditions of use and the rules on data of the outlet’s house.</p>`;
  const rows: { name: string; inside: string }[] = [
    { name: 'a front page of teasers under links', inside: `<ul>${teaser.repeat(20)}</ul>` },
    {
      name: 'teasers that are links as a whole',
      inside: `<a href="/a"><h3>Night ferry</h3><p>${sentence}</p></a>`.repeat(20),
    },
    { name: 'a page to log in on', inside: `<h1>Log in</h1><label>Name</label>${legal.repeat(2)}<p>Forgotten?</p>` },
    { name: 'a list of results', inside: `<div><a href="/a">Ferry</a><div>${sentence}</div></div>`.repeat(10) },
    { name: 'one short paragraph', inside: `<p>${sentence}</p>` },
  ];
  it.each(rows)('$name is no article', async ({ inside }) => {
    expect(await selectionOrText(await livePage(pageOf(inside), address), address)).toMatchObject({
      ok: false,
      reason: 'no-article',
    });
  });
});

it('says of a page too large to look for an article in that it gives its plain text', async () => {
  const html = `<h1>Crews go back</h1><article>${`<p>${sentence}<b>x</b> y</p>`.repeat(20_000)}</article>`;
  const live = new DOMParser().parseFromString(html, 'text/html');
  expect(await taken(live)).toMatchObject({ article: { extent: 'text' } });
});
