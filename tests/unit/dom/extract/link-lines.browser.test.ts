import { describe, expect, it } from 'vitest';
import { isLabel, isLinkLine } from '@/lib/dom/extract/link-lines';
import { sentence } from './invented-text';

const base = 'https://www.outlet.example/news/story';
const title = 'Markets open late this week';
const own = `<a href="/x">${title}</a>`;
const other = (text: string): string => `<a href="https://other.example/x">${text}</a>`;

function block(html: string): Element {
  const wrapper = document.implementation.createHTMLDocument('').createElement('div');
  wrapper.innerHTML = html;
  const [first] = wrapper.children;
  if (!first) throw new Error(`No element: ${html}`);
  return first;
}

describe('isLinkLine', () => {
  it.each([
    { name: 'a headline', html: `<p>${own}</p>` },
    { name: 'a headline in bold', html: `<p><b>${own}</b></p>` },
    { name: 'one in brackets, whatever it ends with', html: `<p><a href="/x">(See as well: ${title}.)</a></p>` },
    { name: 'a label before it', html: `<p>Read also: ${own}</p>` },
    { name: 'a label in another language', html: `<p>İlgili haber | ${own}</p>` },
    { name: 'a label of a full width', html: `<p>関連記事：${own}</p>` },
    { name: 'a dash', html: `<p>READ MORE – - ${own}</p>` },
    { name: 'an arrow', html: `<p>» ${own}</p>` },
    { name: 'a bullet', html: `<p>• ${own}</p>` },
    { name: 'a full stop after it', html: `<p>Read also: ${own}.</p>` },
    { name: 'a label before a sentence', html: `<p>Read also: <a href="/x">Why the markets open late.</a></p>` },
    { name: 'a label before several', html: `<p>Related: ${own}, <a href="/y">A boat for twelve</a></p>` },
    {
      name: 'several of the own site, and hardly any more',
      html: '<p><a href="/x">Why the markets open late.</a> – <a href="/y">A boat for twelve.</a></p>',
    },
    {
      name: 'one on another host of the own site',
      html: `<ul><li><a href="https://sport.outlet.example/">${title}</a></li></ul>`,
    },
    { name: 'one elsewhere', html: `<p>${other(title)}</p>` },
    { name: 'a list', html: `<ul><li>${own}</li></ul>` },
    { name: 'a list with a mark before each', html: `<ol><li>› ${own}</li><li>› ${own}</li></ol>` },
    { name: 'a button', html: '<p><a class="BtnLarge" href="https://other.example/x">Buy it for 9.</a></p>' },
    { name: 'another button', html: '<p><a class="wp-button" href="https://other.example/x">Buy.</a></p>' },
  ])('$name is', ({ html }) => {
    expect(isLinkLine(block(html), base)).toBe(true);
  });

  it.each([
    { name: 'a paragraph without links', html: `<p>${title}</p>` },
    {
      name: 'a sentence full of links to the own site',
      html: `<p>The council <a href="/a">met on Tuesday in the old hall of the harbour masters, as every year in May</a>, and the crews <a href="/b">went back to work after nine days of waiting in the harbour</a> at noon.</p>`,
    },
    { name: 'a sentence that is a link', html: '<p><a href="/x">The council said so on Tuesday.</a></p>' },
    { name: 'a question that is one', html: '<p><a href="/x">Why do the markets open late?</a></p>' },
    { name: 'a link within a sentence', html: `<p>The council met where ${own} had been written.</p>` },
    { name: 'a sentence before it', html: `<p>The council met. ${own}</p>` },
    { name: 'words before it that are no label', html: `<p>The council on ${own}</p>` },
    {
      name: 'a label as long as a sentence',
      html: `<p>The council had said in its report of the third of May: ${own}</p>`,
    },
    { name: 'words after it', html: `<p>Read also: ${own} on Tuesday</p>` },
    { name: 'the name of something', html: '<p>Where to watch: <a href="/x">The Harbour Channel</a></p>' },
    { name: 'a link that is little of the line', html: `<p>Read also: ${own}, ${sentence}</p>` },
    { name: 'a text between two links', html: `<p>Related: ${own}. ${sentence} <a href="/y">Boats</a></p>` },
    {
      name: 'an address that is written out',
      html: '<p><a href="https://outlet.example/report">https://outlet.example/report</a></p>',
    },
    {
      name: 'verses with a note to them all',
      html: `<p><a href="/note">${'We lay nine days in the harbour,<br>and none of us would sail<br>'.repeat(6)}</a></p>`,
    },
    { name: 'a price elsewhere', html: `<p>${other('A lamp for the harbour, 9 crowns')}</p>` },
    { name: 'a name elsewhere', html: `<p>${other('Harbour Lamps')}</p>` },
    {
      name: 'several elsewhere',
      html: `<p>${other('Why the markets open late.')} – ${other('A boat for all of us.')}</p>`,
    },
    { name: 'a list of goods elsewhere', html: `<ul><li>${other(title)}</li></ul>` },
    { name: 'a list that says more', html: `<ul><li>${own}, and what the crews said of it</li></ul>` },
    { name: 'a picture', html: `<p><a href="/x"><img src="/a.jpg">${title}</a></p>` },
    { name: 'a heading', html: `<h2>${own}</h2>` },
    { name: 'a quote', html: `<blockquote>${own}</blockquote>` },
  ])('$name is not', ({ html }) => {
    expect(isLinkLine(block(html), base)).toBe(false);
  });
});

describe('isLabel', () => {
  it.each(['<h2>Related</h2>', '<h6>What next?</h6>', '<p>Read also:</p>', '<p>関連記事：</p>', '<p>More stories</p>'])(
    '%s is',
    (html) => {
      expect(isLabel(block(html))).toBe(true);
    },
  );

  it.each([
    '<h1>Related</h1>',
    '<p>Nobody was hurt.</p>',
    '<p>More stories <img src="/a.jpg"></p>',
    '<ul><li>Related</li></ul>',
    `<h2>${title}, ${title}, ${title}</h2>`,
    `<p>${title}, ${title}, ${title}:</p>`,
  ])('%s is not', (html) => {
    expect(isLabel(block(html))).toBe(false);
  });
});
