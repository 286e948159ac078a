import { describe, expect, it } from 'vitest';
import { captionedFigures, restoreFigures } from '@/lib/dom/extract/restore-figures';
import { runningParagraphs } from '@/lib/dom/extract/running-paragraphs';
import { measureRunningText } from '@/lib/dom/extract/running-text';
import { sentence } from './invented-text';
import { parsePage } from './parse-page';

const part = (word: string): string => `<p>${word} ${sentence}</p>`;
const figure = (name: string, caption = 'The quay'): string =>
  `<figure><img src="https://outlet.example/${name}.jpg"><figcaption>${caption}</figcaption></figure>`;
const story = (between: string): string => `${part('one')}${between}${part('two')}`;

describe('restoreFigures', () => {
  const rows: { name: string; whole: string; chosen?: string; found: string[] }[] = [
    {
      name: 'a picture in a box of any name comes back to its place',
      whole: story(`<div class="widget">${figure('a')}</div>`),
      found: ['one', 'a', 'two'],
    },
    {
      name: 'a gallery comes back in its order',
      whole: story(`<ul><li>${figure('a')}</li><li>${figure('b')}</li><li>${figure('c')}</li></ul>`),
      found: ['one', 'a', 'b', 'c', 'two'],
    },
    {
      name: 'between those that are there',
      whole: story(figure('a') + figure('b') + figure('c')),
      chosen: `${part('one')}${figure('a')}${figure('c')}${part('two')}`,
      found: ['one', 'a', 'b', 'c', 'two'],
    },
    {
      name: 'what is there is not doubled, in whatever size',
      whole: story(figure('a')),
      chosen: `${part('one')}${figure('a-640x480')}${part('two')}`,
      found: ['one', 'a-640x480', 'two'],
    },
    { name: 'one printed twice comes once', whole: story(figure('a') + figure('a')), found: ['one', 'a', 'two'] },
    {
      name: 'that the story is behind a paywall says nothing of its pictures',
      whole: `<div class="paywall">${story(figure('a'))}</div>`,
      found: ['one', 'a', 'two'],
    },
    { name: 'none in furniture', whole: story(`<div class="related">${figure('a')}</div>`), found: ['one', 'two'] },
    { name: 'none beside the text', whole: story(`<aside>${figure('a')}</aside>`), found: ['one', 'two'] },
    { name: 'none in a link', whole: story(`<a href="/x">${figure('a')}</a>`), found: ['one', 'two'] },
    {
      name: 'none whose caption is a link',
      whole: story(figure('a', '<a href="/x">Another story</a>')),
      found: ['one', 'two'],
    },
    {
      name: 'none without a caption',
      whole: story('<figure><img src="https://outlet.example/a.jpg"></figure>'),
      found: ['one', 'two'],
    },
    { name: 'no icon', whole: story(figure('a').replace('<img', '<img width="40"')), found: ['one', 'two'] },
    { name: 'none before the text', whole: figure('a') + story(''), found: ['one', 'two'] },
    { name: 'none after it', whole: story('') + figure('a'), found: ['one', 'two'] },
    {
      name: 'none between paragraphs that are not the story',
      whole: `${story('')}${part('other')}${figure('a')}${part('another')}`,
      found: ['one', 'two'],
    },
  ];
  it.each(rows)('$name', ({ whole, chosen, found }) => {
    const page = parsePage(whole);
    const { body } = parsePage(chosen ?? story(''));
    restoreFigures(
      body,
      captionedFigures(page, measureRunningText(page)),
      runningParagraphs(page, 'https://courier.example/story'),
    );
    const names = Array.from(body.querySelectorAll('body > p, img'), (element) =>
      element instanceof HTMLImageElement
        ? element.src.replace(/.*\/|\.jpg/g, '')
        : (element.textContent ?? '').split(' ')[0],
    );
    expect(names).toEqual(found);
  });
});
