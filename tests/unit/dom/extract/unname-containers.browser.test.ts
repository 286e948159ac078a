import { describe, expect, it } from 'vitest';
import { measureRunningText } from '@/lib/dom/extract/running-text';
import { unnameContainers } from '@/lib/dom/extract/unname-containers';
import { long } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const p = `<p>${long}</p>`;

describe('unnameContainers', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    {
      name: 'the container of the story loses a name that counts against it',
      html: `<div class="with-sidebar" id="main">${p}${p}</div><div class="sidebar">${p}</div>`,
      becomes: `<div>${p}${p}</div><div class="sidebar">${p}</div>`,
    },
    {
      name: 'also where its id is that name',
      html: `<div class="story" id="has-comments">${p}</div>`,
      becomes: `<div>${p}</div>`,
    },
    {
      name: 'also a name that tells of what is beside it, or hidden, in the container',
      html: `<div class="field--label-hidden"><div class="o-media__body">${p}${p}</div></div>`,
      becomes: `<div><div>${p}${p}</div></div>`,
    },
    {
      name: 'a name that does not stays, for the steps that go by it',
      html: `<div class="article-body" id="story">${p}</div>`,
      becomes: `<div class="article-body" id="story">${p}</div>`,
    },
    {
      name: 'what readers wrote keeps its name, however much it is',
      html: `<div class="comments" id="comments">${p}${p}</div><div>${p}</div>`,
      becomes: `<div class="comments" id="comments">${p}${p}</div><div>${p}</div>`,
    },
    {
      name: 'a part that holds little of the story keeps its name',
      html: `<div>${p}${p}${p}</div><div class="related">${p}</div>`,
      becomes: `<div>${p}${p}${p}</div><div class="related">${p}</div>`,
    },
    {
      name: 'a heading loses its names',
      html: `<h2 class="header-anchor-widget" id="a">The crews</h2><h6 class="b">Boats</h6>${p}`,
      becomes: `<h2>The crews</h2><h6>Boats</h6>${p}`,
    },
    {
      name: 'a term that is explained loses its names',
      html: `<dl><dt class="subheader" id="a">Capstan</dt><dd class="header">It winds.</dd></dl>${p}`,
      becomes: `<dl><dt>Capstan</dt><dd class="header">It winds.</dd></dl>${p}`,
    },
    {
      name: 'a passage of a paragraph loses a name that counts against it',
      html: `${p}${p}<p class="menu"><span class="contextmenu">${long}</span><i class="share">Share</i></p>`,
      becomes: `${p}${p}<p class="menu"><span>${long}</span><i class="share">Share</i></p>`,
    },
    {
      name: 'what shows code loses a name that counts against it',
      html: `<div class="highlight with-header"><pre>a = 1</pre></div><div class="with-header">b</div>${p}`,
      becomes: `<div><pre>a = 1</pre></div><div class="with-header">b</div>${p}`,
    },
    {
      name: 'what is around a quotation in a widget loses its names, and who is quoted joins it',
      html: `<main><div class="widget" id="a"><div class="widget-in"><blockquote class="b">The crews.</blockquote><cite>A. Ruiz</cite></div></div>${p.repeat(9)}</main>`,
      becomes: `<main><div><div><blockquote class="b">The crews.<cite>A. Ruiz</cite></blockquote></div></div>${p.repeat(9)}</main>`,
    },
    {
      name: 'works that a quotation names stay where they are, and so does who says another one',
      html: `<main><div class="widget"><blockquote>In <cite>The Weir</cite> they met.</blockquote><blockquote>No.<cite>B. Roe</cite></blockquote></div>${p.repeat(9)}</main>`,
      becomes: `<main><div><blockquote>In <cite>The Weir</cite> they met.</blockquote><blockquote>No.<cite>B. Roe</cite></blockquote></div>${p.repeat(9)}</main>`,
    },
    {
      name: 'a widget that holds more, or stands within something else, keeps them',
      html: `<div class="widget"><blockquote>a</blockquote><i>${long.repeat(9)}</i><cite>b</cite></div><div class="widget"><div class="share"><blockquote>a</blockquote></div></div>${p}`,
      becomes: `<div class="widget"><blockquote>a</blockquote><i>${long.repeat(9)}</i><cite>b</cite></div><div class="widget"><div class="share"><blockquote>a</blockquote></div></div>${p}`,
    },
    {
      name: 'a page without running text keeps its names',
      html: '<div class="comments"><p>One.</p></div>',
      becomes: '<div class="comments"><p>One.</p></div>',
    },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const page = parsePage(html);
    unnameContainers(page, measureRunningText(page));
    expect(markupOf(page.body)).toBe(becomes);
  });
});
