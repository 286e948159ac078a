import { describe, expect, it } from 'vitest';
import { cutBeforeHeadline } from '@/lib/dom/extract/cut-before-headline';
import { measureRunningText } from '@/lib/dom/extract/running-text';
import { long, sentence } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const p = `<p>${long}</p>`;
const h1 = '<h1 id="own">Crews go back</h1>';

describe('cutBeforeHeadline', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    {
      name: 'what stands before it goes, on every level',
      html: `<div>Ticker</div><main><ul><li>News</li></ul><div><p>Kicker</p>${h1}${p}</div></main>`,
      becomes: `<main><div>${h1}${p}</div></main>`,
    },
    {
      name: 'a little running text does not save it',
      html: `<p>${sentence}</p>${h1}${p}${p}`,
      becomes: `${h1}${p}${p}`,
    },
    {
      name: 'where the text comes first, the headline is doubted',
      html: `<div>Ticker</div>${p}${h1}${p}`,
      becomes: `<div>Ticker</div>${p}${h1}${p}`,
    },
    {
      name: 'pictures stay',
      html: `<figure><figcaption>c</figcaption></figure><img src="/a.jpg"><div>b <img src="/b.jpg"></div>${h1}${p}`,
      becomes: `<figure><figcaption>c</figcaption></figure><img src="/a.jpg"><div>b <img src="/b.jpg"></div>${h1}${p}`,
    },
    {
      name: 'another headline stays',
      html: `<header><h1>North Harbour Post</h1></header>${h1}${p}`,
      becomes: `<header><h1>North Harbour Post</h1></header>${h1}${p}`,
    },
    {
      name: 'a heading of another level is not trusted',
      html: `<div>Ticker</div><h2 id="own">Crews go back</h2>${p}`,
      becomes: `<div>Ticker</div><h2 id="own">Crews go back</h2>${p}`,
    },
    { name: 'without a headline nothing goes', html: `<div>Ticker</div>${p}`, becomes: `<div>Ticker</div>${p}` },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const page = parsePage(html);
    cutBeforeHeadline(page, page.querySelector('#own'), measureRunningText(page));
    expect(markupOf(page.body)).toBe(becomes);
  });

  it('does nothing where the headline has gone from the page', () => {
    const page = parsePage(`<header><div>Ticker</div>${h1}</header>${p}`);
    const headline = page.querySelector('#own');
    headline?.parentElement?.remove();
    cutBeforeHeadline(page, headline, measureRunningText(page));
    expect(headline?.previousElementSibling?.outerHTML).toBe('<div>Ticker</div>');
    expect(markupOf(page.body)).toBe(p);
  });
});
