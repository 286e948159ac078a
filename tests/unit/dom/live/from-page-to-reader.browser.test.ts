import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readingTextOfHtml } from '@/lib/core/html-reading-text';
import { placeSelected, readSelected, type SelectedWords } from '@/lib/core/page-marks';
import { markPage } from '@/lib/dom/live/mark-page';
import { ReadingText } from '@/lib/dom/reading-text';
import { sanitise } from '@/lib/dom/sanitise';
import { articleFragment } from '@/lib/dom/trusted-html';
import { showPage } from './page';

let takeAway = () => {};
afterEach(() => takeAway());

const word = fc.constantFrom(
  ...'ferry,harbour,night,council,quay,the,of,was,said,bell,渡し船,港,عبّارة,café,R&D,“we”,31,v1.2,🚢'.split(','),
);
const sentence = fc.array(word, { minLength: 3, maxLength: 14 }).map((words) => words.join(' '));
const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const block = fc
  .tuple(fc.constantFrom('p', 'p', 'p', 'h2', 'li', 'blockquote', 'figcaption'), sentence, sentence, fc.nat(3))
  .map(([name, one, other, way]) => {
    const inside = way === 0 ? `${escaped(one)} <b>${escaped(other)}</b>` : `${escaped(one)}\n  ${escaped(other)}.`;
    if (name === 'li') return `<ul><li>${inside}</li></ul>`;
    return name === 'figcaption'
      ? `<figure><img alt=""><figcaption>${inside}</figcaption></figure>`
      : `<${name}>${inside}</${name}>`;
  });

/** An article within its page, with a menu and a teaser of the same words round it. */
const pages = fc.record({
  blocks: fc.array(block, { minLength: 2, maxLength: 8 }),
  teaser: sentence,
  from: fc.double({ min: 0, max: 1, noNaN: true }),
  share: fc.double({ min: 0, max: 1, noNaN: true }),
});

const folded = (text: string) => text.replace(/\s+/g, ' ');
const letters = (text: string) => text.replace(/[\s\n]+/g, '').length;

/** How many words were placed in the runs, so that none of them passes for want of any. */
const seen = { placed: 0, refused: 0 };

/** Selects a stretch of an article on the page, as a reader does; what the page tells of it, null where it holds no words. */
function told(live: ReadingText, start: number, end: number): SelectedWords | null {
  const ranges = live.rangesOf({ start, end });
  const [first, last] = [ranges.at(0), ranges.at(-1)];
  if (!first || !last) return null;
  getSelection()?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
  const answer = readSelected(markPage(document, { type: 'selected' }));
  return answer.ok ? answer.value : null;
}

describe('words that are highlighted on the page', () => {
  it('are the same words at the same place in the reader', () => {
    fc.assert(
      fc.property(pages, ({ blocks, teaser, from, share }) => {
        takeAway = showPage(
          `<nav>${escaped(teaser)}</nav><article id="article">${blocks.join('\n')}</article><aside>${escaped(teaser)}</aside>`,
        );
        const article = document.querySelector('#article');
        if (!article) throw new Error('no article');
        const live = new ReadingText(article);
        const html = clipOf(blocks);
        const { text } = new ReadingText(shown(html));
        const start = Math.floor(from * live.text.length);
        const words = told(live, start, Math.min(live.text.length, start + 1 + Math.floor(share * 200)));
        takeAway();
        if (!words) return;
        const placed = placeSelected(readingTextOfHtml(html), words);
        seen[placed ? 'placed' : 'refused'] += 1;
        // What is refused is too short to speak for itself.
        if (!placed) return void expect(letters(words.quote.exact)).toBeLessThan(60);
        const { quote, position } = placed.selector;
        expect(text.slice(position.start, position.end)).toBe(quote.exact);
        expect(folded(quote.exact)).toBe(folded(words.quote.exact));
        expect(Math.abs(letters(text.slice(0, position.start)) - letters(live.text.slice(0, start)))).toBeLessThan(2);
      }),
      { numRuns: 400 },
    );
    expect(seen.placed).toBeGreaterThan(seen.refused * 20);
  });
});

function clipOf(blocks: readonly string[]): string {
  const page = new DOMParser().parseFromString(`<div>${blocks.join('\n')}</div>`, 'text/html');
  const root = page.body.firstElementChild;
  return (root && sanitise(root, 'https://news.example/').innerHTML) ?? '';
}

function shown(html: string): Element {
  const body = document.createElement('div');
  body.append(articleFragment(html, document));
  return body;
}
