import { describe, expect, it } from 'vitest';
import { dropOtherArticles } from '@/lib/dom/extract/drop-other-articles';
import { measureRunningText } from '@/lib/dom/extract/running-text';
import { long, sentence } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const p = `<p>${long}</p>`;
const own = `<article><h1 id="own">Crews go back</h1>${p}${p}</article>`;
const section = (names: string, by = ''): string => `<section><h1 class="${names}">Markets</h1>${by}${p}</section>`;
const signed = (names: string): string => section(names, '<span class="author-name">Ines Falk</span>');
const next = (tag: string): string => `<h1>Markets open late</h1><${tag}>${sentence}</${tag}>`;

describe('dropOtherArticles', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    {
      name: 'the next article of an endless page goes',
      html: `<main>${own}<article>${next('p')}</article></main>`,
      becomes: `<main>${own}</main>`,
    },
    {
      name: 'however long it is',
      html: `<article><h1 id="own">Crews go back</h1>${p}</article><article><h1>Markets</h1>${p.repeat(3)}</article>`,
      becomes: `<article><h1 id="own">Crews go back</h1>${p}</article>`,
    },
    {
      name: 'also where only the microformat says what it is',
      html: `<div class="hentry"><h1 id="own">Crews go back</h1>${p}</div><div class="hentry"><h1>Markets</h1>${p.repeat(3)}</div>`,
      becomes: `<div class="hentry"><h1 id="own">Crews go back</h1>${p}</div>`,
    },
    {
      name: 'an article within the reader’s own is no next one',
      html: `<article><h1 id="own">Live</h1>${p}<article><h1>What we know</h1>${p.repeat(3)}</article></article>`,
      becomes: `<article><h1 id="own">Live</h1>${p}<article><h1>What we know</h1>${p.repeat(3)}</article></article>`,
    },
    {
      name: 'a teaser goes: its headline is a link',
      html: `${own}<article><h3><a href="/x">Markets open late</a></h3><p>Traders wait.</p></article>`,
      becomes: own,
    },
    {
      name: 'also one that is a link around its headline',
      html: `${own}<article><a href="/x"><h3>Markets open late</h3></a><img src="/a.jpg"></article>`,
      becomes: own,
    },
    {
      name: 'a teaser within the article goes',
      html: `<article><h1 id="own">Crews go back</h1>${p}<article><h3><a href="/x">Markets</a></h3></article>${p}</article>`,
      becomes: own,
    },
    {
      name: 'a whole text with a linked headline is no teaser',
      html: `<div><h1 id="own">Live</h1></div><article><h2><a href="/x">10:40</a></h2>${p}${p}</article>`,
      becomes: `<div><h1 id="own">Live</h1></div><article><h2><a href="/x">10:40</a></h2>${p}${p}</article>`,
    },
    {
      name: 'an empty article beside the reader’s own goes',
      html: `${own}<article><div>Loading</div></article>`,
      becomes: own,
    },
    {
      name: 'one that holds a picture stays',
      html: `${own}<article><img src="/a.jpg"></article>`,
      becomes: `${own}<article><img src="/a.jpg"></article>`,
    },
    {
      name: 'one whose text is in no paragraphs stays',
      html: `<div class="hentry"><h2 id="own">Crews go back</h2>${p}<article><div>${long.repeat(3)}</div></article></div>`,
      becomes: `<div class="hentry"><h2 id="own">Crews go back</h2>${p}<article><div>${long.repeat(3)}</div></article></div>`,
    },
    {
      name: 'a list of articles beside the reader’s own goes, however long they are',
      html: `<main>${own}<article><h3>You may like</h3><article>${p}${p}</article><article>${p}</article></article></main>`,
      becomes: `<main>${own}</main>`,
    },
    {
      name: 'not where the reader’s own is no more than the headline: they are its sections',
      html: `<main><article><h1 id="own">Live</h1></article><article><article>${p}</article><article>${p}</article></article></main>`,
      becomes: `<main><article><h1 id="own">Live</h1></article><article><article>${p}</article><article>${p}</article></article></main>`,
    },
    {
      name: 'the next article goes where the text of the reader’s own is in no paragraphs',
      html: `<main><article><h1 id="own">Crews go back</h1><div>${long}</div></article><article><h1>Markets</h1>${p}</article></main>`,
      becomes: `<main><article><h1 id="own">Crews go back</h1><div>${long}</div></article></main>`,
    },
    {
      name: 'entries of a live blog stay',
      html: `<article><h1 id="own">Live</h1><article><h2>10:40</h2>${p}</article><article><h2>11:02</h2>${p}</article></article>`,
      becomes: `<article><h1 id="own">Live</h1><article><h2>10:40</h2>${p}</article><article><h2>11:02</h2>${p}</article></article>`,
    },
    {
      name: 'the next headline goes with all around it that is not the reader’s own',
      html: `<main><div><h1 id="own">Crews go back</h1>${p}${p}</div><section><div>${next('p')}</div><p>b</p></section></main>`,
      becomes: `<main><div><h1 id="own">Crews go back</h1>${p}${p}</div></main>`,
    },
    {
      name: 'also beside a story whose headline stands above both',
      html: `<main><div><h1 id="own">Crews go back</h1></div><div><div>${p}${p}</div><section>${next('p')}</section></div></main>`,
      becomes: `<main><div><h1 id="own">Crews go back</h1></div><div><div>${p}${p}</div></div></main>`,
    },
    {
      name: 'within the reader’s own article where it is headed as that is, and signed, however many there are',
      html: `<article><h1 id="own" class="title own">Crews go back</h1><div><div>${p}</div><div>${signed('title').repeat(3)}</div></div></article>`,
      becomes: `<article><h1 id="own" class="title own">Crews go back</h1><div><div>${p}</div></div></article>`,
    },
    ...[
      { name: 'a signed section with a headline of another class stays', section: signed('part') },
      { name: 'so does one with a headline of the class that is not signed', section: section('title') },
    ].map(({ name, section }) => {
      const html = `<article><h1 id="own" class="title">Crews go back</h1>${p}${section}</article>`;
      return { name, html, becomes: html };
    }),
    {
      name: 'unless that is most of the page',
      html: `<main><div><h1 id="own">Crews go back</h1></div><section><h1>A second headline</h1>${p}</section></main>`,
      becomes: `<main><div><h1 id="own">Crews go back</h1></div><section><h1>A second headline</h1>${p}</section></main>`,
    },
    {
      name: 'sections that hold most of the page between them stay',
      html: `<main><h1 id="own">Crews go back</h1>${p}<section><h1>Before</h1>${p}${p}</section><section><h1>After</h1>${p}${p}</section></main>`,
      becomes: `<main><h1 id="own">Crews go back</h1>${p}<section><h1>Before</h1>${p}${p}</section><section><h1>After</h1>${p}${p}</section></main>`,
    },
    {
      name: 'next articles beside a wrapper of the reader’s own go, however much they hold between them',
      html: `<main><div><h1 id="own">Crews go back</h1>${p}${p}</div>${`<div>${next('b')}${p}${p}</div>`.repeat(3)}</main>`,
      becomes: `<main><div><h1 id="own">Crews go back</h1>${p}${p}</div></main>`,
    },
    {
      name: 'the headline once more over the text stays with it',
      html: `<article><h1 id="own" class="title">Crews go back</h1><div><h1 class="title">Crews go back</h1><time>3 May</time>${p}${p}</div></article>`,
      becomes: `<article><h1 id="own" class="title">Crews go back</h1><div><h1 class="title">Crews go back</h1><time>3 May</time>${p}${p}</div></article>`,
    },
    {
      name: 'a headline that stands alone among the paragraphs stays',
      html: `<main><h1 id="own">Crews go back</h1>${p}<h1>What comes now</h1>${p}</main>`,
      becomes: `<main><h1 id="own">Crews go back</h1>${p}<h1>What comes now</h1>${p}</main>`,
    },
    {
      name: 'one before the reader’s own stays',
      html: `<header><h1>North Harbour Post</h1><p>b</p></header><main><h1 id="own">Crews go back</h1>${p}</main>`,
      becomes: `<header><h1>North Harbour Post</h1><p>b</p></header><main><h1 id="own">Crews go back</h1>${p}</main>`,
    },
    {
      name: 'without a headline only teasers go',
      html: `<article>${next('p')}</article><article><h2><a href="/x">Markets</a></h2></article>`,
      becomes: `<article>${next('p')}</article>`,
    },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const page = parsePage(html);
    dropOtherArticles(page, page.querySelector('#own'), measureRunningText(page));
    expect(markupOf(page.body)).toBe(markupOf(parsePage(becomes).body));
  });
});
