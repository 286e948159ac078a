import { describe, expect, it } from 'vitest';
import { linesNear } from '@/lib/dom/metadata/nearby-lines';
import { long } from '../extract/invented-text';
import { parsePage } from '../extract/parse-page';

/** The class of the element that the byline below a headline is found as. */
function bylineOf(html: string): string | undefined {
  const page = parsePage(`<div><h1>Ferry back</h1>${html}<p>${long}</p></div>`);
  const headline = page.querySelector('h1');
  if (!headline) throw new Error('The row has no headline');
  return linesNear(headline).find(({ text }) => text === 'By Mara Lind')?.element.className;
}

describe('the element of a printed line', () => {
  it.each([
    ['is the wrapper that holds nothing else', '<div class="outer"><p class="line">By Mara Lind</p></div>', 'outer'],
    [
      'whatever white space stands around it',
      '<div class="outer">\n <p class="line">By Mara Lind</p>\n</div>',
      'outer',
    ],
    ['not one with a text of its own', '<div class="outer">Report <p class="line">By Mara Lind</p></div>', 'line'],
    ['nor one with a picture', '<div class="outer"><img src="/m.jpg"><p class="line">By Mara Lind</p></div>', 'line'],
    ['nor one with another line', '<div class="outer"><p class="line">By Mara Lind</p><p>3 May 2026</p></div>', 'line'],
  ])('%s', (_, html, found) => {
    expect(bylineOf(html)).toBe(found);
  });
});
