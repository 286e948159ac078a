import { afterEach, describe, expect, it } from 'vitest';
import { runningTextOfHtml } from '@/lib/core/html-running-text';
import { readExtraction } from '@/lib/core/read-extraction';
import { extractPage } from '@/lib/dom/extract/extract-page';
import { extractSelection, selectionOrText } from '@/lib/dom/extract/without-article';
import { livePage } from './live-page';

const address = 'https://outlet.example/coast/ferries?ref=home#top';
const sentence = 'The council met on Tuesday, and the crews, who had waited for nine days, went back to work. ';
const paragraphs = `<p>${sentence.repeat(3)}</p>`.repeat(5);
const story = `<html lang="en"><head><title>Crews go back</title></head><body><h1>Crews go back</h1><article>${paragraphs}</article></body></html>`;

const page = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

afterEach(() => document.body.replaceChildren());

describe('extractPage, where there is no article', () => {
  const rows: { name: string; page: Document; address: string; reason: string }[] = [
    { name: 'a file', page: page(story), address: 'file:///home/reader/story.html', reason: 'local-address' },
    { name: 'an empty tab', page: page(''), address: 'about:blank', reason: 'local-address' },
    { name: 'a frame without an address', page: page(story), address: 'about:srcdoc', reason: 'local-address' },
    { name: 'data', page: page(story), address: 'data:text/html,x', reason: 'local-address' },
    { name: 'an empty page', page: page(''), address, reason: 'no-article' },
    { name: 'frames', page: page('<frameset><frame src="a"></frameset>'), address, reason: 'no-article' },
    {
      name: 'a page without a root',
      page: document.implementation.createDocument(null, null),
      address,
      reason: 'no-article',
    },
    {
      name: 'XML',
      page: new DOMParser().parseFromString('<rss><item>a</item></rss>', 'text/xml'),
      address,
      reason: 'no-article',
    },
    {
      name: 'a drawing',
      page: new DOMParser().parseFromString(
        '<svg xmlns="http://www.w3.org/2000/svg"><text>a</text></svg>',
        'image/svg+xml',
      ),
      address,
      reason: 'no-article',
    },
  ];
  it.each(rows)('$name', async ({ page, address, reason }) => {
    expect(await extractPage(page, address)).toEqual({ ok: false, reason });
  });

  it('says so where something breaks', async () => {
    const broken = page(story);
    Object.defineProperty(broken.body, 'localName', { get: () => 'body' });
    const extraction = await extractPage(Object.create(broken), address);
    expect(extraction).toEqual({ ok: false, reason: 'unexpected' });
  });
});

describe('extractPage, on any page', () => {
  it('leaves nothing out for headlines that nothing bears out as the title', async () => {
    const item = (heading: string): string => `<table><tr><td><h1>${heading}</h1>${paragraphs}</td></tr></table>`;
    const letter = `<html lang="en"><head><title>Tide Table // Daily</title></head><body><h1>Markets</h1><p>Up.</p>${['Ferries', 'Crews', 'Lamps'].map(item).join('')}</body></html>`;
    const extraction = await extractPage(page(letter), address);
    expect(extraction.ok && runningTextOfHtml(extraction.article.html).split(sentence.trim()).length - 1).toBe(45);
  });

  it('gives an article that the core accepts, under the address without its fragment', async () => {
    const extraction = await extractPage(page(story), address);
    expect(readExtraction(extraction).ok).toBe(true);
    expect(extraction).toMatchObject({
      article: { url: 'https://outlet.example/coast/ferries?ref=home', title: 'Crews go back', extent: 'whole' },
    });
  });

  it('answers with the line right below the text, where some sign', async () => {
    const signed = story.replace('</article>', '<p><em>By Jane Doe</em></p><p>© 2026 Harbour Herald</p></article>');
    const extraction = await extractPage(page(signed), address);
    expect(extraction).toMatchObject({ article: { foot: 'By Jane Doe', signatures: { sources: [], printed: [] } } });
    expect(readExtraction(extraction)).toMatchObject({ value: { authors: ['Jane Doe'] } });
  });

  it('hashes the page’s HTML', async () => {
    const live = page(story);
    const bytes = new TextEncoder().encode(live.documentElement.outerHTML);
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(await extractPage(live, address)).toMatchObject({ article: { rawHash: hex } });
  });

  it('gives the HTML for its hash where a page on plain http has nothing to make it with', async () => {
    const live = page(story);
    const rawHtml = live.documentElement.outerHTML;
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const extraction = await extractPage(live, address);
      expect(extraction).toMatchObject({ article: { rawHtml } });
      expect(extraction).not.toHaveProperty('article.rawHash');
    } finally {
      Reflect.deleteProperty(crypto, 'subtle');
    }
  });

  it('changes nothing on the page and dispatches nothing', async () => {
    const live = await livePage(story, address);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((found) => records.push(...found));
    observer.observe(live, { subtree: true, childList: true, attributes: true, characterData: true });
    const globals = Object.keys(globalThis);
    await extractPage(live, address);
    records.push(...observer.takeRecords());
    expect(records).toEqual([]);
    expect(Object.keys(globalThis)).toEqual(globals);
  });

  it('loads no picture and runs no element of the page', async () => {
    let made = 0;
    customElements.define(
      'page-card',
      class extends HTMLElement {
        constructor() {
          super();
          made += 1;
        }
      },
    );
    Reflect.set(globalThis, 'fired', false);
    const live = page(
      `<body><h1>Crews go back</h1><article>${paragraphs}<page-card>x</page-card><img src="/never.jpg" onerror="globalThis.fired=true"><picture><source srcset="/never2.jpg"><img></picture></article>`,
    );
    await extractPage(live, `${location.origin}/story`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(made).toBe(0);
    expect(Reflect.get(globalThis, 'fired')).toBe(false);
    expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('never'))).toEqual([]);
  });

  it('reads XHTML as well', async () => {
    const xhtml = new DOMParser().parseFromString(
      `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>Crews go back</title></head><body><h1>Crews go back</h1><div>${paragraphs}</div></body></html>`,
      'application/xhtml+xml',
    );
    const extraction = await extractPage(xhtml, address);
    expect(extraction.ok && extraction.article.html.match(/<p>/g)).toHaveLength(5);
  });
});

describe('extractPage, what Readability leaves', () => {
  it('a list in a list with pictures that have captions, as with paragraphs', async () => {
    const picture = (name: string): string =>
      `<li><div class="wp-caption"><a href="/${name}.png"><img src="/${name}.png" width="900" height="500" alt="${name}"></a><p class="wp-caption-text">The ${name} from the north</p></div></li>`;
    const inner = (words: string, name: string): string => `<li>${words}<ul>${picture(name)}</ul></li>`;
    const list = `<ul><li>The quay<ul>${inner('The long boat is ready', 'long boat')}${inner('The short boat is not', 'short boat')}</ul></li></ul>`;
    const extraction = await extractPage(page(story.replace('</article>', `${list}${paragraphs}</article>`)), address);
    const text = extraction.ok ? runningTextOfHtml(extraction.article.html) : extraction.reason;
    expect(text).toContain('The long boat is ready');
    expect(text).toContain('The short boat is not');
  });
});

describe('extractPage, on hostile pages', () => {
  const nested = (levels: number): Document => {
    const live = page(`<body><h1>Crews go back</h1><article>${paragraphs}</article></body>`);
    let inner: Element = live.body;
    for (let level = 0; level < levels; level += 1) inner = inner.appendChild(live.createElement('div'));
    inner.innerHTML = paragraphs;
    return live;
  };
  const clobbering =
    'parentNode nextElementSibling firstChild tagName getAttribute textContent querySelectorAll attributes nodeType children'
      .split(' ')
      .map(
        (name) =>
          `<input name="${name}"><img name="${name}"><object id="${name}"></object><fieldset id="${name}"></fieldset>`,
      )
      .join('');
  const rows: { name: string; make: () => Document }[] = [
    { name: '500 levels', make: () => nested(500) },
    { name: '2,000 levels', make: () => nested(2_000) },
    { name: '20,000 levels', make: () => nested(20_000) },
    {
      name: '100,000 nodes',
      make: () => page(`<h1>Crews go back</h1><article>${`<p>${sentence}<b>x</b> y</p>`.repeat(20_000)}</article>`),
    },
    {
      name: '10 MB of text',
      make: () => page(`<h1>Crews go back</h1><article>${`<p>${sentence.repeat(100)}</p>`.repeat(1_100)}</article>`),
    },
    {
      name: '10 MB of text in one paragraph',
      make: () => page(`<h1>Crews go back</h1><article><p>${sentence.repeat(110_000)}</p></article>`),
    },
    { name: 'forms that clobber', make: () => page(`<h1>Crews go back</h1><form>${clobbering}${paragraphs}</form>`) },
    {
      name: 'documents that clobber',
      make: () =>
        page(
          `${'body,documentElement,head,URL,implementation,getSelection,querySelectorAll,createElement,baseURI,title,cloneNode,importNode'
            .split(',')
            .map((name) => `<img name="${name}"><form name="${name}"></form>`)
            .join('')}<h1>Crews go back</h1>${paragraphs}`,
        ),
    },
  ];
  // That it comes within five seconds is held by the flow through hostile pages, which knows how busy the machine is.
  it.each(rows)('$name: an article', { timeout: 60_000 }, async ({ make }) => {
    const live = make();
    const found = await extractPage(live, address);
    const extraction = found.ok ? found : await selectionOrText(live, address);
    if (!extraction.ok) throw new Error(extraction.reason);
    expect(readExtraction(extraction)).toMatchObject({ ok: true });
    expect(extraction.article.html).toContain(sentence.trim());
  });

  it('says that a page of 30 MB is too large', async () => {
    const live = page(`<article>${`<p>${sentence.repeat(1_000)}</p>`.repeat(330)}</article>`);
    expect(await extractPage(live, address)).toMatchObject({ ok: false, reason: 'too-large' });
  });
});

describe('extractSelection', () => {
  const select = (live: Document, from: [Node, number], to: [Node, number]): void => {
    live.getSelection()?.setBaseAndExtent(...from, ...to);
  };
  const html = `<html lang="en"><head><title>Crews go back</title></head><body><h1>Crews go back</h1><article>
    <p id="a">The first <a href="/one">link of all</a> stands here.</p><p id="b">The second paragraph.</p>
    <ul id="c"><li>an apple</li><li>a pear</li><li>a plum</li></ul><form><input name="parentNode"><p id="d">In a form.</p></form></article></body></html>`;
  const at = (live: Document, id: string): Element => {
    const element = live.querySelector(`#${id}`);
    if (!element) throw new Error(id);
    return element;
  };
  const text = (element: Element): Node => element.firstChild ?? element;

  const rows: { name: string; from: [string, number]; to: [string, number]; html: string }[] = [
    {
      name: 'within a sentence',
      from: ['b', 4],
      to: ['b', 10],
      html: '<p>second</p>',
    },
    {
      name: 'over two paragraphs, with their link',
      from: ['a', 4],
      to: ['b', 10],
      html: '<p>first <a href="https://outlet.example/one">link of all</a> stands here.</p><p>The second</p>',
    },
  ];
  it.each(rows)('$name', async (row) => {
    const live = await livePage(html, address);
    select(live, [text(at(live, row.from[0])), row.from[1]], [text(at(live, row.to[0])), row.to[1]]);
    const selection = live.getSelection();
    const before = [selection?.anchorNode, selection?.anchorOffset, selection?.focusNode, selection?.focusOffset];
    const extraction = await extractSelection(live, address);
    expect(extraction).toMatchObject({
      ok: true,
      article: { html: row.html, extent: 'selection', title: 'Crews go back' },
    });
    expect([selection?.anchorNode, selection?.anchorOffset, selection?.focusNode, selection?.focusOffset]).toEqual(
      before,
    );
  });

  it('keeps the list that items were selected in', async () => {
    const live = await livePage(html, address);
    const [first, second] = at(live, 'c').children;
    if (!first || !second) throw new Error('no items');
    select(live, [text(first), 3], [text(second), 6]);
    expect(await extractSelection(live, address)).toMatchObject({
      article: { html: '<ul><li>apple</li><li>a pear</li></ul>' },
    });
  });

  it('reads a selection in a form that clobbers', async () => {
    const live = await livePage(html, address);
    select(live, [text(at(live, 'b')), 0], [text(at(live, 'd')), 4]);
    expect(await extractSelection(live, address)).toMatchObject({
      article: {
        html: '<p>The second paragraph.</p><ul><li>an apple</li><li>a pear</li><li>a plum</li></ul><p>In a</p>',
      },
    });
  });

  it('says so where nothing is selected', async () => {
    const live = await livePage(html, address);
    expect(await extractSelection(live, address)).toMatchObject({ ok: false, reason: 'no-selection' });
  });
});
