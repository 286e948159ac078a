import { describe, expect, it } from 'vitest';
import { joinSplitBody } from '@/lib/dom/extract/join-split-body';
import { isInFurniture, runningParagraphs } from '@/lib/dom/extract/running-paragraphs';
import { sentence } from './invented-text';
import { parsePage } from './parse-page';

const part = (word: string): string => `<p>${word} ${sentence}</p>`;
const div = (names: string, ...words: string[]): string => `<div class="${names}">${words.map(part).join('')}</div>`;

describe('joinSplitBody', () => {
  const rows: { name: string; chosen: string; whole: string; words: string[] }[] = [
    {
      name: 'parts in containers of the same name come back in their order',
      chosen: part('two'),
      whole: div('part', 'one') + div('part', 'two') + div('part', 'three'),
      words: ['one', 'two', 'three'],
    },
    {
      name: 'whole, with what is too short to be known again',
      chosen: part('one'),
      whole: `${div('part', 'one')}<div class="part"><p>short</p>${part('two')}${part('three')}</div>`,
      words: ['one', 'short', 'two', 'three'],
    },
    {
      name: 'with the heading that stands above them, outside of what holds them',
      chosen: part('one'),
      whole: `<div class="box">${div('part', 'one')}</div><div class="box"><h3>why it took so long</h3>${div('part', 'two')}${div('part', 'three')}</div>`,
      words: ['one', 'why', 'two', 'three'],
    },
    {
      name: 'with the heading above a paragraph in a wrapper of its own, and with none above more or further up',
      chosen: part('one') + part('four'),
      whole: `${div('part', 'one')}<h3>why it took so long</h3><div>${part('two')}</div><h3>else</h3><div><p>Alas.</p>${part('three')}</div><h3>ours</h3><hr><div>${part('five')}</div>${div('part', 'four')}`,
      words: ['one', 'why', 'two', 'three', 'five', 'four'],
    },
    {
      name: 'nothing of a page whose body is called after something else is furniture for that',
      chosen: part('one') + part('three'),
      whole: `<main class="with-comments"><h1>t</h1>${part('one')}<div>${part('two')}</div>${part('three')}</main>`,
      words: ['one', 'two', 'three'],
    },
    {
      name: 'not with one that is chosen, called as what surrounds an article is, above something else or a link',
      chosen: `${part('one')}<h3>why it took so long</h3>`,
      whole: `${div('part', 'one')}<h3>why it took so long</h3>${div('part', 'two')}<h3 class="share">tell your friends</h3>${div('part', 'three')}<h3>our shop</h3><div class="ad"></div>${div('part', 'four')}<h3><a href="/x">another story</a></h3>${div('part', 'five')}`,
      words: ['one', 'why', 'two', 'three', 'four', 'five'],
    },
    {
      name: 'parts whose names differ by their place in the run',
      chosen: part('one') + part('two'),
      whole: div('body -wide', 'one', 'two') + div('body body--last', 'three'),
      words: ['one', 'two', 'three'],
    },
    {
      name: 'parts without a name in wrappers of one name',
      chosen: part('two'),
      whole: `<div class="part"><div>${part('one')}</div></div><div class="part"><div>${part('two')}</div></div>`,
      words: ['one', 'two'],
    },
    {
      name: 'parts whose own names tell of their place alone, in wrappers of one name',
      chosen: part('one'),
      whole: `<div class="part">${div('body--item', 'one')}</div><div class="part">${div('body--item', 'two')}</div>`,
      words: ['one', 'two'],
    },
    {
      name: 'short lines between them, where they stand as the others do',
      chosen: part('one') + part('two'),
      whole: `${div('part', 'one')}<div class="part"><p>why did the crews wait?</p></div><div class="ad"><p>buy the ship now.</p></div>${div('part', 'two')}`,
      words: ['one', 'why', 'two'],
    },
    {
      name: 'not those that are no sentence, nor after the last',
      chosen: part('one') + part('two'),
      whole: `${div('part', 'one')}<div class="part"><p>share the whole story</p></div>${div('part', 'two')}<div class="part"><p>tell us what you think.</p></div>`,
      words: ['one', 'two'],
    },
    {
      name: 'containers of another name do not',
      chosen: part('two'),
      whole: div('comment', 'one') + div('part', 'two'),
      words: ['two'],
    },
    {
      name: 'nor do those of teasers, that are called so, too',
      chosen: part('one') + part('two'),
      whole: `${div('part', 'one', 'two')}<div class="related"><div>${div('part', 'three')}</div></div>`,
      words: ['one', 'two'],
    },
    {
      name: 'nor do containers without a name',
      chosen: part('two'),
      whole: `<div>${part('one')}</div><div>${part('two')}</div>`,
      words: ['two'],
    },
    {
      name: 'the next article does not',
      chosen: part('two'),
      whole: `<article>${div('part', 'two')}</article><article>${div('part', 'next')}</article>`,
      words: ['two'],
    },
    {
      name: 'teasers do not',
      chosen: part('two'),
      whole: `${div('part', 'two')}<div class="part"><a href="/x">${sentence}</a>${part('teaser')}</div>`,
      words: ['two'],
    },
    {
      name: 'what is hidden does not',
      chosen: part('two'),
      whole: `${div('part', 'two')}<div class="part" hidden>${part('locked')}</div>`,
      words: ['two'],
    },
    {
      name: 'a teaser that was chosen by mistake does not fetch the others',
      chosen: ['a', 'b', 'c', 'd', 'teaser'].map(part).join(''),
      whole: `${div('story', 'a', 'b', 'c', 'd')}${div('card', 'teaser')}${div('card', 'other')}`,
      words: ['a', 'b', 'c', 'd', 'teaser'],
    },
    {
      name: 'paragraphs between chosen ones come back, whatever is around them',
      chosen: part('one') + part('four'),
      whole: `<main>${div('a', 'one')}<section>${part('two')}</section>${part('three')}${div('b', 'four')}</main>`,
      words: ['one', 'two', 'three', 'four'],
    },
    {
      name: 'not those before the first or after the last',
      chosen: part('two') + part('four'),
      whole: `<main>${['one', 'two', 'three', 'four', 'five'].map(part).join('')}</main>`,
      words: ['two', 'three', 'four'],
    },
    {
      name: 'furniture between them stays out',
      chosen: part('one') + part('three'),
      whole: `<main>${part('one')}<aside>${part('aside')}</aside><div class="promo"><div>${part('promo')}</div></div>${part('three')}</main>`,
      words: ['one', 'three'],
    },
    {
      name: 'what an article is called around them does not count',
      chosen: part('one') + part('three'),
      whole: `<div class="paywall"><article>${part('one')}<div>${part('two')}</div>${part('three')}</article></div>`,
      words: ['one', 'two', 'three'],
    },
    {
      name: 'links between them stay out',
      chosen: part('one') + part('three'),
      whole: `<main>${part('one')}<p><a href="/x">${sentence}</a></p>${part('three')}</main>`,
      words: ['one', 'three'],
    },
    {
      name: 'another article between them does, too',
      chosen: part('one') + part('three'),
      whole: `<main>${part('one')}<article>${part('other')}</article>${part('three')}</main>`,
      words: ['one', 'three'],
    },
    {
      name: 'what is there is not doubled',
      chosen: part('one') + part('two') + part('three'),
      whole: div('part', 'one', 'two') + div('part', 'three'),
      words: ['one', 'two', 'three'],
    },
    {
      name: 'nothing is fetched where nothing is known again',
      chosen: part('else'),
      whole: div('part', 'one') + div('part', 'two'),
      words: ['else'],
    },
  ];
  const joined = (chosen: string, whole: string): (string | undefined)[] => {
    const { body } = parsePage(chosen);
    const page = parsePage(whole);
    joinSplitBody(body, runningParagraphs(page, 'https://courier.example/story', page.querySelector('h1')));
    return Array.from(body.querySelectorAll('p,h2,h3'), ({ textContent }) => textContent.split(' ')[0]);
  };
  it.each(rows)('$name', ({ chosen, whole, words }) => {
    expect(joined(chosen, whole)).toEqual(words);
  });

  // A list of places or goods: what it begins with stands in a part of its own.
  const h1 = '<h1>Nine harbours to see</h1>';
  const places = div('place', 'one') + div('place', 'two');
  it.each([
    {
      name: 'paragraphs below the headline',
      whole: h1 + div('list-header', 'why', 'how') + places,
      words: ['why', 'how'],
    },
    { name: 'not a single one', whole: h1 + div('list-header', 'why') + places, words: [] },
    {
      name: 'not one beside a short line',
      whole: `${h1}<div>${part('why')}<p>Send the whole list on.</p></div>${places}`,
      words: [],
    },
    {
      name: 'not one beside a list',
      whole: `${h1}<div>${part('why')}<ul><li>coats</li></ul></div>${places}`,
      words: [],
    },
    {
      name: 'not two that stand apart',
      whole: `${h1}<div>${part('why')}</div><div>${part('how')}</div>${places}`,
      words: [],
    },
    { name: 'not such above the headline', whole: div('notice', 'why', 'how') + h1 + places, words: [] },
    { name: 'not on a page without one', whole: div('notice', 'why', 'how') + places, words: [] },
    { name: 'not furniture', whole: h1 + div('promo', 'why', 'how') + places, words: [] },
    {
      name: 'not those of another article',
      whole: `${h1}<article>${div('', 'why', 'how')}</article>${places}`,
      words: [],
    },
  ])('brings back what a list begins with: $name', ({ whole, words }) => {
    expect(joined(part('one') + part('two'), whole)).toEqual([...words, 'one', 'two']);
  });

  it.each([
    { name: 'some links', linked: 35, words: ['one', 'two', 'three', 'more'] },
    { name: 'many links', linked: 60, words: ['one', 'two'] },
  ])('brings back a part of the same name after the last with $name', ({ linked, words }) => {
    const link = `<p><a href="/x">more ${'x'.repeat(linked - 5)}</a></p>`;
    const whole = `${div('part', 'one', 'two')}<div class="ad"></div><div class="part">${part('three')}${link}</div>`;
    expect(joined(part('one') + part('two'), whole)).toEqual(words);
  });

  it('takes the paragraph where its container has been exchanged for it since', () => {
    const page = parsePage(div('part', 'one') + div('part', 'two'));
    const paragraphs = runningParagraphs(page, 'https://courier.example/story');
    page.body.lastElementChild?.replaceWith(...page.querySelectorAll('.part:last-child > p'));
    const { body } = parsePage(part('one'));
    joinSplitBody(body, paragraphs);
    expect(Array.from(body.children, ({ localName }) => localName)).toEqual(['p', 'p']);
  });

  it('brings back headings and lists that stood between, as the paragraphs do', () => {
    const elsewhere = '<ul><li><a href="https://shop.example/a">Nine coats for 9 crowns</a></li></ul>';
    const between = [
      '<h2>Coats</h2>',
      elsewhere,
      '<ul><li>Boats</li></ul>',
      '<ul><li><a href="/other">Another story of this very outlet</a></li></ul>',
      '<ul><li><img src="/a.jpg">Boats</li></ul>',
      '<ul class="share"><li>Send it</li></ul>',
    ];
    const whole = `<div class="part">${part('one')}${between.join('')}${part('two')}<h2>More</h2></div>`;
    const { body } = parsePage(part('one') + part('two'));
    joinSplitBody(body, runningParagraphs(parsePage(whole), 'https://courier.example/story'));
    const words = Array.from(body.children, ({ textContent }) => textContent.split(' ')[0]);
    expect(words).toEqual(['one', 'Coats', 'Nine', 'Boats', 'two']);
  });

  it('brings back a list of sentences from above the story, and no other', () => {
    const items = (...words: string[]): string => words.map((word) => `<li>${word} ${sentence}</li>`).join('');
    const above = [
      `<ul>${items('First', 'Second', 'Third')}<li>They report from the quay.</li></ul>`,
      `<ul>${items('Alone')}</ul>`,
      '<ul><li>Short.</li><li>Shorter.</li></ul>',
      `<ul>${items('Label', 'Label', 'Label')}<li>Choose your county</li></ul>`,
      `<div class="promo"><ul>${items('Promo', 'Promo')}</ul></div>`,
    ];
    const after = `<ul>${items('After', 'After')}</ul>`;
    const whole = `<main><div class="box">${above.join('')}</div>${part('one')}${part('two')}${after}</main>`;
    const { body } = parsePage(part('one') + part('two'));
    joinSplitBody(body, runningParagraphs(parsePage(whole), 'https://courier.example/story'));
    const words = Array.from(body.children, ({ textContent }) => textContent.split(' ')[0]);
    expect(words).toEqual(['First', 'one', 'two']);
  });
});

describe('isInFurniture', () => {
  it.each([
    { name: 'in a box that is called so', html: '<div class="newsletter-box"><p>a</p></div>', found: true },
    { name: 'in one further up', html: '<div class="newsletter-box"><div><p>a</p></div></div>', found: true },
    {
      name: 'not where an article stands between',
      html: '<div class="newsletter-box"><article><p>a</p></article></div>',
      found: false,
    },
    { name: 'not for what the whole page is called', html: '<p>a</p>', found: false },
  ])('$name', ({ html, found }) => {
    const page = parsePage(html);
    page.body.className = 'with-newsletter-box';
    expect(isInFurniture(page.querySelector('p'))).toBe(found);
  });
});
