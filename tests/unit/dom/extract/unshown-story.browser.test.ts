import { afterEach, describe, expect, it } from 'vitest';
import { runningTextOfHtml } from '@/lib/core/html-running-text';
import { extractPage } from '@/lib/dom/extract/extract-page';
import { livePage } from './live-page';

const address = 'https://outlet.example/coast/ferries';
const sentence = 'The council met on Tuesday, and the crews, who had waited for nine days, went back to work. ';
const paragraphs = `<p>${sentence.repeat(3)}</p>`.repeat(3);
const waiting =
  'Nobody on the quay had seen the boats come back, the harbour master said, until the fog went up at noon.';
const clobbering =
  'querySelectorAll getAttribute removeAttribute matches previousElementSibling localName textContent id className'
    .split(' ')
    .map((name) => `<input name="${name}">`)
    .join('');

afterEach(() => document.body.replaceChildren());

/** What is taken out of a live page under its headline; null where it is no article. */
async function textOf(inside: string): Promise<string | null> {
  const html = `<html lang="en"><head><title>Crews go back</title></head><body>${inside}</body></html>`;
  const extraction = await extractPage(await livePage(html, address), address);
  return extraction.ok ? runningTextOfHtml(extraction.article.html) : null;
}

describe('a story that the page does not show, or says that it does not', () => {
  const rows: { name: string; html: string; has: string; hasNot?: string }[] = [
    {
      name: 'is read behind an open dialog, which hides the rest from those who cannot see it',
      html: `<main aria-hidden="true"><h1>Crews go back</h1>${paragraphs}<p>${waiting}</p></main><div role="dialog">Hello</div>`,
      has: waiting,
    },
    {
      name: 'is read where it waits for a script',
      html: `<main><h1>Crews go back</h1></main><div hidden id="S:0"><article>${paragraphs}<p>${waiting}</p></article></div>`,
      has: waiting,
    },
    {
      name: 'and where its style hides it until then',
      html: `<main><h1>Crews go back</h1><article style="display:none">${paragraphs}<p>${waiting}</p></article></main>`,
      has: waiting,
    },
    {
      name: 'is read where a heading unfolds it, with its list',
      html: `<main><h1>Crews go back</h1>${paragraphs}<div><h3><button aria-expanded="false">The fog</button></h3>
        <div hidden aria-hidden="true"><p>${waiting}</p><ul><li>The first boat came at one.</li></ul></div></div>${paragraphs}</main>`,
      has: 'The first boat came at one.',
    },
    {
      name: 'is read beside a hidden form whose fields stand in the place of its members',
      html: `<main><h1>Crews go back</h1>${paragraphs}<p>${waiting}</p><form hidden>${clobbering}<p>Secret ${sentence}</p></form></main>`,
      has: waiting,
      hasNot: 'Secret',
    },
  ];
  it.each(rows)('$name', async ({ html, has, hasNot = '<' }) => {
    const text = await textOf(html);
    expect(text).toContain(has);
    expect(text).not.toContain(hasNot);
  });

  it('is left out where it is a few words for a drawing', async () => {
    const html = `<main><h1>Crews go back</h1>${paragraphs}<div aria-hidden="true"><p>The quay in the fog, drawn by a reader.</p></div>${paragraphs}</main>`;
    expect(await textOf(html)).not.toContain('drawn by a reader');
  });

  it('is its standfirst where readers must pay for the rest, though that is set as a heading', async () => {
    const deck =
      'Ferries to the islands sail again, nine days after the strike began, the owners of the line told their crews';
    const html = `<html lang="es"><head><title>Crews go back</title><meta name="description" content="${deck}"></head><body><main>
      <header><h1>Crews go back</h1><h2 class="subtitle">${deck}</h2></header><p><a href="/pay">Subscribe</a></p></main></body></html>`;
    const extraction = await extractPage(await livePage(html, address), address);
    expect(extraction).toMatchObject({ ok: true, article: { html: `<h2>${deck}</h2>` } });
  });
});
