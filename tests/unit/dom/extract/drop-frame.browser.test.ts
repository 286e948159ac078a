import { describe, expect, it } from 'vitest';
import { dropFrame } from '@/lib/dom/extract/drop-frame';
import { measureRunningText } from '@/lib/dom/extract/running-text';
import { long, sentence } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const p = `<p>${long}</p>`;

describe('dropFrame', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    { name: 'a menu', html: `<nav><a href="/x">News</a></nav>${p}`, becomes: p },
    {
      name: 'what says that it is one',
      html: `<div role="navigation">News</div><div role="search">Search</div><div role="contentinfo">About</div>${p}`,
      becomes: p,
    },
    {
      name: 'the page’s footer',
      html: `<div>${p}<footer>About us</footer></div><footer>Legal</footer>`,
      becomes: `<div>${p}</div>`,
    },
    {
      name: 'a footer that is called the site’s, however deep',
      html: `<div><div><div>${p}<footer class="SiteFooter">About us</footer></div></div></div>`,
      becomes: `<div><div><div>${p}</div></div></div>`,
    },
    {
      name: 'the article’s own footer stays',
      html: `<main><article>${p}<footer>First printed in May.</footer></article></main>`,
      becomes: `<main><article>${p}<footer>First printed in May.</footer></article></main>`,
    },
    {
      name: 'a little running text in it does not save it',
      html: `${p.repeat(3)}<footer><p>${sentence}</p></footer>`,
      becomes: p.repeat(3),
    },
    {
      name: 'the story does',
      html: `<nav>${p}</nav>${p}`,
      becomes: `<nav>${p}</nav>${p}`,
    },
    {
      name: 'and so does its headline',
      html: `<nav><h1>Crews go back</h1></nav>${p}`,
      becomes: `<nav><h1>Crews go back</h1></nav>${p}`,
    },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const page = parsePage(html);
    dropFrame(page, measureRunningText(page));
    expect(markupOf(page.body)).toBe(becomes);
  });
});
