import { describe, expect, it } from 'vitest';
import { leadFigure, restoreLead } from '@/lib/dom/extract/lead-picture';
import { resolvePictures } from '@/lib/dom/extract/resolve-pictures';
import { long, sentence } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const p = `<p>${long}</p>`;
const figure = '<figure><img src="https://outlet.example/quay.jpg"><figcaption>c</figcaption></figure>';

/** What is found where the headline is the element called `own`, or else the first-level heading. */
function lead(html: string, named: string | null): Element | null {
  const page = parsePage(html);
  const offered = resolvePictures(page, 'https://outlet.example/', named);
  return leadFigure(page, offered, page.querySelector('#own') ?? page.querySelector('h1'));
}

describe('leadFigure', () => {
  it('is the one the metadata names, with its caption, wherever it stands', () => {
    expect(lead(`<h1>t</h1>${p}${figure}`, 'https://cdn.example/quay-640.jpg')?.outerHTML).toBe(figure);
  });

  const picture = (attributes: string): string => `<img ${attributes} src="https://outlet.example/b.jpg">`;
  const rows: { name: string; html: string; found: string | null }[] = [
    { name: 'the figure between headline and text', html: `<h1>t</h1>${figure}${p}`, found: figure },
    {
      name: 'a picture without a figure gets one',
      html: `<h1>t</h1><div>${picture('width="800"')}</div>${p}`,
      found: `<figure>${picture('width="800"')}</figure>`,
    },
    { name: 'one whose size is not said may be large', html: `<h1>t</h1><p>Short.</p>${figure}`, found: figure },
    { name: 'none after the text has begun', html: `<h1>t</h1>${p}${figure}`, found: null },
    { name: 'none before the headline', html: `${figure}<h1>t</h1>${p}`, found: null },
    { name: 'but for one in its article', html: `<article>${figure}<h1>t</h1>${p}</article>`, found: figure },
    {
      name: 'where there is none below it',
      html: `<article>${picture('id="above"')}<h1>t</h1>${figure}${p}</article>`,
      found: figure,
    },
    {
      name: 'none between another first-level heading and the headline',
      html: `<h1>The Outlet</h1>${picture('')}<h2 id="own">t</h2>${figure}${p}`,
      found: figure,
    },
    { name: 'none without a headline', html: `${figure}${p}`, found: null },
    { name: 'none of a menu', html: `<nav>${figure}</nav><h1>t</h1>${p}`, found: null },
    { name: 'none beside the text', html: `<h1>t</h1><aside>${figure}</aside>${p}`, found: null },
    { name: 'no portrait of the author', html: `<h1>t</h1><div class="pageAuthor">${figure}</div>${p}`, found: null },
    { name: 'nor one in the byline', html: `<h1>t</h1><div class="byline">${figure}</div>${p}`, found: null },
    {
      name: 'but one where what holds the headline, too, is called after authors',
      html: `<div class="multi-author"><h1>t</h1>${figure}${p}</div>`,
      found: figure,
    },
    {
      name: 'and none after its text has begun',
      html: `<div class="multi-author"><h1>t</h1>${p}${figure}</div>`,
      found: null,
    },
    {
      name: 'nor one whose caption links to the author',
      html: `<h1>t</h1><figure><img src="/b.jpg"><figcaption>By <a rel="author" href="/a">A</a></figcaption></figure>${figure}${p}`,
      found: figure,
    },
    { name: 'nor a round one', html: `<h1>t</h1>${picture('class="rounded-full"')}${figure}${p}`, found: figure },
    { name: 'no narrow picture', html: `<h1>t</h1>${picture('width="199"')}${p}`, found: null },
    { name: 'no low one', html: `<h1>t</h1>${picture('width="800" height="64px"')}${p}`, found: null },
    { name: 'no drawing', html: '<h1>t</h1><img src="/logo.svg?v=2">', found: null },
    { name: 'the picture after a small one', html: `<h1>t</h1>${picture('width="48"')}${figure}${p}`, found: figure },
    { name: 'the figure after a standfirst', html: `<header><h1>t</h1>${p}</header>${figure}`, found: figure },
  ];
  it.each(rows)('else $name', ({ html, found }) => {
    expect(lead(html, null)?.outerHTML ?? null).toBe(found);
  });

  it('is that, too, where the page does not show the one the metadata name', () => {
    expect(lead(`<h1>t</h1>${figure}${p}`, 'https://cdn.example/card.jpg')?.outerHTML).toBe(figure);
    expect(lead(`<h1>t</h1>${p}`, 'https://cdn.example/card.jpg')).toBe(null);
  });
});

describe('the gallery of the lead picture', () => {
  const other = figure.replaceAll('quay', 'hill');
  const rows: { name: string; html: string; found: string }[] = [
    {
      name: 'comes along',
      html: `<div><div>1 of 2 ${figure}</div><div>2 of 2 ${other}</div></div>`,
      found: `<figure>${figure}${other}</figure>`,
    },
    { name: 'is none with a heading in it', html: `<div>${figure}<h3>More</h3>${other}</div>`, found: figure },
    {
      name: 'is none with a picture without a caption',
      html: `<div>${figure}<figure><img></figure></div>`,
      found: figure,
    },
    { name: 'is none with more text than counters', html: `<div>${figure}${other}${sentence}</div>`, found: figure },
  ];
  it.each(rows)('$name', ({ html, found }) => {
    expect(lead(`<h1>t</h1><div>${html}${p}</div>`, 'https://cdn.example/quay.jpg')?.outerHTML).toBe(found);
  });
});

describe('restoreLead', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    { name: 'puts it first', html: '<p>a</p>', becomes: `${figure}<p>a</p>` },
    { name: 'only where the body has none of it', html: `<p>a</p>${figure}`, becomes: `<p>a</p>${figure}` },
    {
      name: 'or no more than a preview',
      html: '<figure><img src="/s/quay-150x84.jpg"></figure><p>a</p>',
      becomes: `${figure}<p>a</p>`,
    },
    {
      name: 'in whatever size',
      html: '<p>a <img src="/s/quay-320x180.webp"></p>',
      becomes: '<p>a <img src="/s/quay-320x180.webp"></p>',
    },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const { body } = parsePage(html);
    restoreLead(body, lead(`<h1>t</h1>${figure}`, null));
    expect(markupOf(body)).toBe(becomes);
  });

  it('does nothing where there is none', () => {
    const { body } = parsePage('<p>a</p>');
    restoreLead(body, null);
    expect(markupOf(body)).toBe('<p>a</p>');
  });
});
