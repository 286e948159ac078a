import { describe, expect, it } from 'vitest';
import { findStandfirsts, restoreStandfirst } from '@/lib/dom/extract/restore-standfirst';
import { long } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const p = `<p>${long}</p>`;
const h1 = '<h1 id="own">Crews go back</h1>';
const deck = 'Ferries to the islands sail again, nine days after the strike began.';
const figure = '<figure><img src="/a.jpg"></figure>';
const bare = deck.slice(0, -1);
const other = 'Bread and post had been flown in by helicopter since the third of May.';

describe('findStandfirsts', () => {
  const find = (html: string, lang: string, title: string, descriptions: readonly string[]): string[] => {
    const page = parsePage(html);
    page.documentElement.lang = lang;
    return findStandfirsts(page, page.querySelector('#own'), title, descriptions).map(({ outerHTML }) => outerHTML);
  };

  const rows: {
    name: string;
    html: string;
    descriptions?: string[];
    title?: string;
    lang?: string;
    /** The surest first; null for none. */
    found: string | string[] | null;
  }[] = [
    { name: 'the metadata say it', html: `${h1}<div>${deck}</div>${p}`, descriptions: [deck], found: `<p>${deck}</p>` },
    {
      name: 'the metadata say it, cut short and in other dress',
      html: `${h1}<div>${deck}</div>${p}`,
      descriptions: ['FERRIES to the islands – sail again'],
      found: `<p>${deck}</p>`,
    },
    {
      name: 'the second of the descriptions says it',
      html: `${h1}<div>${deck}</div>${p}`,
      descriptions: ['The quay, seen from the sea', deck],
      found: `<p>${deck}</p>`,
    },
    {
      name: 'what asks for money is none',
      html: `${h1}<div class="article-subscribe"><p class="intro">${deck}</p></div>${p}`,
      found: null,
    },
    {
      name: 'where the whole article is called so, it is one',
      html: `<div class="unsubscribed">${h1}<p class="intro">${deck}</p>${p}</div>`,
      found: `<p>${deck}</p>`,
    },
    { name: 'its name says it in German', html: `${h1}<p class="einleitung">${deck}</p>${p}`, found: `<p>${deck}</p>` },
    {
      name: 'its name says it',
      html: `${h1}<div class="article-standfirst">${deck}</div>${p}`,
      found: `<p>${deck}</p>`,
    },
    {
      name: 'the name of what is around it does',
      html: `${h1}<div class="dek"><p>${deck}</p></div>${p}`,
      found: `<p>${deck}</p>`,
    },
    {
      name: 'what the metadata say is surer than what a name says above it',
      html: `${h1}<h2>${other}</h2><div>${deck}</div>${p}`,
      descriptions: [deck],
      found: [`<p>${deck}</p>`, `<h2>${other}</h2>`],
    },
    {
      name: 'of those that names tell of, only the first',
      html: `${h1}<h2>${other}</h2><p class="intro">${deck}</p>${p}`,
      found: `<h2>${other}</h2>`,
    },
    {
      name: 'alone between headline and picture it needs no name',
      html: `${h1}<div>${deck}</div>${figure}${p}`,
      found: `<p>${deck}</p>`,
    },
    {
      name: 'nor between what holds the two',
      html: `<header>${h1}</header><div><span>${deck}</span></div><div>${figure}</div>${p}`,
      found: `<p><span>${deck}</span></p>`,
    },
    {
      name: 'but further down it does',
      html: `${h1}<div>by Jane Doe</div><div>${deck}</div>${figure}${p}`,
      found: null,
    },
    { name: 'or above the text', html: `${h1}<div>${deck}</div>${p}${figure}`, found: null },
    { name: 'or where it is no block', html: `${h1}<span>${deck}</span>${figure}${p}`, found: null },
    { name: 'or with a link', html: `${h1}<div>${deck} <a href="/x">See all.</a></div>${figure}${p}`, found: null },
    { name: 'or a time', html: `${h1}<div><time>16:45</time> ${deck}</div>${figure}${p}`, found: null },
    { name: 'or in two lines', html: `${h1}<div>${deck}<br>${deck}</div>${figure}${p}`, found: null },
    {
      name: 'the description of a picture is none',
      html: `${h1}<div class="ImageDescription"><p>${other}</p></div><p class="intro">${deck}</p>${p}`,
      found: `<p>${deck}</p>`,
    },
    {
      name: 'nor is one whose name is set with a dash, nor a caption',
      html: `${h1}<p class="lead-image-desc">${other}</p><p class="intro-caption">${other}</p><p class="intro">${deck}</p>${p}`,
      found: `<p>${deck}</p>`,
    },
    {
      name: 'what is around the headline, too, may be called after captions',
      html: `<div class="with-captions">${h1}<p class="intro">${deck}</p>${p}</div>`,
      found: `<p>${deck}</p>`,
    },
    { name: 'a heading says it, and stays one', html: `${h1}<h2>${deck}</h2>${p}`, found: `<h2>${deck}</h2>` },
    {
      name: 'its words keep their roles',
      html: `${h1}<p class="intro">${deck} <em>A report.</em></p>${p}`,
      found: `<p>${deck} <em>A report.</em></p>`,
    },
    { name: 'nothing says it', html: `${h1}<div>${deck}</div>${p}`, found: null },
    {
      name: 'an English deck without a full stop is a second headline',
      html: `${h1}<h2 class="subtitle">${bare}</h2>${p}`,
      descriptions: [bare],
      lang: 'en-GB',
      found: null,
    },
    {
      name: 'in other languages it is none where only its name says so',
      html: `${h1}<h2 class="subtitle">${bare}</h2>${p}`,
      lang: 'de',
      found: null,
    },
    {
      name: 'but one where the metadata say so, too',
      html: `${h1}<h2 class="subtitle">${bare}</h2>${p}`,
      descriptions: [bare],
      lang: 'de',
      found: `<h2>${bare}</h2>`,
    },
    { name: 'a few words are none', html: `${h1}<h2 class="dek">The ferry sails.</h2>${p}`, found: null },
    { name: 'a whole text is none', html: `${h1}<h2 class="dek">${long}${long}</h2>${p}`, found: null },
    {
      name: 'the headline once more is none',
      html: `${h1}<h2>The crews go back to work, and the ferries sail.</h2>${p}`,
      title: 'Strike over: the crews go back to work, and the ferries sail',
      found: null,
    },
    { name: 'a caption is none', html: `${h1}<figure><p class="intro">${deck}</p></figure>${p}`, found: null },
    { name: 'nor is a list', html: `${h1}<ul class="summary"><li class="lead">${deck}</li></ul>${p}`, found: null },
    { name: 'nor a wrapper of paragraphs', html: `${h1}<div class="intro"><p></p>${deck}</div>${p}`, found: null },
    { name: 'after the first paragraph there is none', html: `${h1}${p}<h2>${deck}</h2>`, found: null },
    { name: 'nor before the headline', html: `<h2>${deck}</h2>${h1}${p}`, found: null },
    { name: 'nor far below', html: `${h1}${'<i></i>'.repeat(60)}<h2>${deck}</h2>`, found: null },
    { name: 'nor on a page without a headline', html: `<h1>Crews go back</h1><h2>${deck}</h2>${p}`, found: null },
  ];
  it.each(rows)('$name', ({ html, descriptions = [], title = 'Crews go back', lang = 'en', found }) => {
    expect(find(html, lang, title, descriptions)).toEqual([found ?? []].flat());
  });

  it('leaves the page as it is', () => {
    const page = parsePage(`${h1}<h2>${deck}</h2>${p}`);
    findStandfirsts(page, page.querySelector('#own'), 'Crews go back', []);
    expect(markupOf(page.body)).toBe(`${h1}<h2>${deck}</h2>${p}`);
  });
});

describe('restoreStandfirst', () => {
  const rows: { name: string; html: string; becomes: string }[] = [
    { name: 'it is put first', html: p, becomes: `<p>${deck}</p>${p}` },
    {
      name: 'a heading of the same words stays where it is',
      html: `<figure></figure><h2>${deck}</h2>${p}`,
      becomes: `<figure></figure><h2>${deck}</h2>${p}`,
    },
    { name: 'it is not doubled', html: `<p>${deck}</p>${p}`, becomes: `<p>${deck}</p>${p}` },
    {
      name: 'nor in other dress',
      html: `<p>${deck.toUpperCase()}</p>${p}`,
      becomes: `<p>${deck.toUpperCase()}</p>${p}`,
    },
    {
      name: 'a text that begins with its first words alone holds none of it',
      html: `<p>${deck.slice(0, 62)}</p>${p}`,
      becomes: `<p>${deck}</p><p>${deck.slice(0, 62)}</p>${p}`,
    },
    {
      name: 'far down in the text it does not stand for one above',
      html: `${p.repeat(12)}<p>${deck}</p>`,
      becomes: `<p>${deck}</p>${p.repeat(12)}<p>${deck}</p>`,
    },
  ];
  it.each(rows)('$name', ({ html, becomes }) => {
    const { body } = parsePage(html);
    const standfirst = body.ownerDocument.createElement('p');
    standfirst.append(deck);
    restoreStandfirst(body, [standfirst]);
    expect(markupOf(body)).toBe(becomes);
  });

  it.each([
    { name: 'the surest', html: p, becomes: `<p>${deck}</p>${p}` },
    { name: 'the next where the surest is there', html: `<p>${deck}</p>`, becomes: `<h2>${other}</h2><p>${deck}</p>` },
    { name: 'none where both are', html: `<p>${other}</p><p>${deck}</p>`, becomes: `<p>${other}</p><p>${deck}</p>` },
  ])('puts first of two: $name', ({ html, becomes }) => {
    const { body } = parsePage(html);
    restoreStandfirst(body, Array.from(parsePage(`<p>${deck}</p><h2>${other}</h2>`).body.children).slice(-2));
    expect(markupOf(body)).toBe(becomes);
  });

  it('does nothing where there is none', () => {
    const { body } = parsePage(p);
    restoreStandfirst(body, []);
    expect(markupOf(body)).toBe(p);
  });
});
