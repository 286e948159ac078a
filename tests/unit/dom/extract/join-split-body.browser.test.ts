import { describe, expect, it } from 'vitest';
import { joinSplitBody, runningParagraphs } from '@/lib/dom/extract/join-split-body';
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
  it.each(rows)('$name', ({ chosen, whole, words }) => {
    const { body } = parsePage(chosen);
    joinSplitBody(body, runningParagraphs(parsePage(whole), 'https://courier.example/story'));
    expect(Array.from(body.querySelectorAll('p,h2,h3'), ({ textContent }) => textContent.split(' ')[0])).toEqual(words);
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
