import { describe, expect, it } from 'vitest';
import { setParagraphs } from '@/lib/dom/extract/boxed-paragraphs';
import { sentence } from './invented-text';
import { markupOf, parsePage } from './parse-page';

const text = sentence.trim();
const link = '<a href="/crews">the crews</a>';
const box = `<div>${text}</div>`;

describe('setParagraphs', () => {
  it.each([
    { name: 'a box of text', html: box, becomes: `<p>${text}</p>` },
    {
      name: 'one whose text is broken by links and line breaks',
      html: `<div>${link} and <b>others</b><br>${text}</div>`,
      becomes: `<p>${link} and <b>others</b><br>${text}</p>`,
    },
    {
      name: 'with what it is called',
      html: `<div class="text" lang="en" dir="ltr" id="a">${text}</div>`,
      becomes: `<p class="text" lang="en" dir="ltr" id="a">${text}</p>`,
    },
    { name: 'within other boxes', html: `<div>${box}${box}</div>`, becomes: `<div><p>${text}</p><p>${text}</p></div>` },
    {
      name: 'in a script without blanks',
      html: `<div>${'船は九日目に出た'.repeat(10)}。</div>`,
      becomes: `<p>${'船は九日目に出た'.repeat(10)}。</p>`,
    },
  ])('makes a paragraph of $name', ({ html, becomes }) => {
    const page = parsePage(html);
    setParagraphs(page);
    expect(markupOf(page.body)).toBe(becomes);
  });

  it.each([
    { name: 'a box of a few words', html: '<div>The boats sail again.</div>' },
    { name: 'one that ends as no sentence does', html: `<div>${text} – the north quay</div>` },
    { name: 'one with a block in it', html: `<div>${text}<ul><li>boats</li></ul></div>` },
    { name: 'one with a picture in it', html: `<div>${text}<img src="/a.jpg"></div>` },
    { name: 'a teaser', html: `<div>Read: <a href="/x">${text}</a></div>` },
    { name: 'what is in a link', html: `<a href="/x">${box}</a>` },
    { name: 'what is in an item', html: `<ul><li>${box}</li></ul>` },
    { name: 'what is in a cell', html: `<table><tbody><tr><td>${box}</td></tr></tbody></table>` },
    { name: 'what is in a quotation', html: `<blockquote>${box}</blockquote>` },
    { name: 'what is in a figure', html: `<figure>${box}</figure>` },
    { name: 'a caption', html: `<div class="photo-caption">${text}</div>` },
    { name: 'another element', html: `<section>${text}</section>` },
  ])('leaves $name', ({ html }) => {
    const page = parsePage(html);
    setParagraphs(page);
    expect(markupOf(page.body)).toBe(html);
  });
});
