import { describe, expect, it } from 'vitest';
import { copyHead, copyPage } from '@/lib/dom/extract/copy-page';
import { long } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const p = `<p>${long}</p>`;
const field = '<input type="email" placeholder="Your address">';

describe('copyPage', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    {
      name: 'a sign-up goes with its box',
      html: `<main>${p}<div><h3>Every morning by mail</h3><form>${field}<button>Sign up</button></form></div>${p}</main>`,
      becomes: `<main>${p}${p}</main>`,
    },
    {
      name: 'however the field’s type is written',
      html: `<main>${p}<div>By mail <input type="EMAIL"></div></main>`,
      becomes: `<main>${p}</main>`,
    },
    {
      name: 'a box is no longer than a few sentences',
      html: `<main><div>${p}${p}<div>By mail ${field}</div></div></main>`,
      becomes: `<main><div>${p}${p}</div></main>`,
    },
    {
      name: 'what holds the headline is no box',
      html: `<div><h1>Crews go back</h1><div>By mail ${field}</div></div>`,
      becomes: '<div><h1>Crews go back</h1></div>',
    },
    {
      name: 'nor is a short article',
      html: `<article><p>Nobody was hurt.</p><div>By mail ${field}</div></article>`,
      becomes: '<article><p>Nobody was hurt.</p></article>',
    },
    {
      name: 'a field of another kind takes nothing along',
      html: `<div><p>Nobody was hurt.</p><input type="search"></div>`,
      becomes: '<div><p>Nobody was hurt.</p></div>',
    },
    {
      name: 'a form becomes a block with its names',
      html: `<form class="story" id="one" action="/x">${p}</form>`,
      becomes: `<div class="story" id="one">${p}</div>`,
    },
    {
      name: 'a button leaves its picture',
      html: `<figure><button>Enlarge<img src="/a.jpg"></button></figure>`,
      becomes: '<figure><img src="/a.jpg"></figure>',
    },
    {
      name: 'and its caption',
      html: '<button><div><img src="/a.jpg"><figcaption>The quay</figcaption></div></button>',
      becomes: '<img src="/a.jpg"><figcaption>The quay</figcaption>',
    },
    {
      name: 'a line of a heading ends with its word',
      html: '<h1>Night<br>ferries</h1><p>a<br>b</p>',
      becomes: '<h1>Night ferries</h1><p>a<br>b</p>',
    },
    {
      name: 'names that stand for members go',
      html: `<img name="body" src="/a.jpg"><a name="top" href="/a">a</a>`,
      becomes: '<img src="/a.jpg"><a href="/a">a</a>',
    },
    {
      name: 'where links may lead to is text in a heading',
      html: '<h2><a id="one"><b>One</b></a></h2><p><a id="two">Two</a></p>',
      becomes: '<h2><b>One</b></h2><p><a id="two">Two</a></p>',
    },
    {
      name: 'a heading that is a button keeps its words, one with a button beside them does not get its',
      html: '<h3> <button><span>Why so late?</span></button></h3><h3>The crews <button>Share</button></h3>',
      becomes: '<h3><span>Why so late?</span></h3><h3>The crews </h3>',
    },
    {
      name: 'styles, drawings and scripts go, what scripts say of the article stays',
      html: `<style>p { color: red }</style><svg></svg><script>x()</script><script type="application/LD+JSON">{}</script>${p}`,
      becomes: `<script type="application/LD+JSON">{}</script>${p}`,
    },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const page = parsePage(html);
    const before = page.documentElement.outerHTML;
    const copy = copyPage(page);
    expect(markupOf(copy.body)).toBe(becomes);
    expect(copy.querySelector('base')).toBe(null);
    expect(page.documentElement.outerHTML, 'the page itself').toBe(before);
  });
});

describe('copyPage, a page whose policy forbids a base address', () => {
  it('does not measure it anew, which the policy could report', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<meta http-equiv="content-security-policy" content="base-uri 'none'"><base href="https://elsewhere.example/">${p}`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await loaded;
    const page = frame.contentDocument;
    if (!page) throw new Error('The frame has no page.');
    const reported: string[] = [];
    page.addEventListener('securitypolicyviolation', (event) => reported.push(event.violatedDirective));
    await new Promise((resolve) => setTimeout(resolve, 100));
    // The page's own is told while it loads.
    reported.length = 0;
    copyPage(page);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(reported).toEqual([]);
    const base = page.createElement('base');
    base.href = 'https://elsewhere.example/';
    page.head.append(base);
    await expect.poll(() => reported).toContain('base-uri');
    frame.remove();
  });
});

describe('copyHead', () => {
  it('takes the head along, without its base address, and nothing of the body', () => {
    const copy = copyHead(parsePage(`<title>Crews go back</title>${p}`));
    expect(copy.documentElement.outerHTML).toBe('<html><head><title>Crews go back</title></head><body></body></html>');
  });
});
