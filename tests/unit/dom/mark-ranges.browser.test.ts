import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlightColours } from '@/lib/core/highlight';
import { type Marking, markId, markRanges, unmarkRanges } from '@/lib/dom/mark-ranges';
import { readingText } from '@/lib/dom/text-offsets';
import { articleTrees } from './article-trees';

/** Markings by two numbers that are taken as places of the text at hand. */
const sketches = fc.array(fc.tuple(fc.nat(1_000), fc.nat(1_000), fc.constantFrom(...highlightColours)), {
  minLength: 1,
  maxLength: 5,
});

type Sketches = [number, number, Marking['colour']][];

const markingsOf = (body: Element, some: Sketches): Marking[] => {
  const { length } = readingText(body).text;
  return some.map(([one, other, colour], number) => {
    const [start = 0, end = 0] = [one % (length + 1), other % (length + 1)].sort((a, b) => a - b);
    return { id: `h${number}`, colour, start, end, attributes: { 'aria-describedby': `note-${number}` } };
  });
};

/** The highlights whose marks each unit of the reading text lies in; null for a line break between blocks. */
function highlightsByUnit(body: Element): (string[] | null)[] {
  const { text, pieces } = readingText(body);
  const units: (string[] | null)[] = Array.from({ length: text.length }, () => null);
  for (const { node, start } of pieces) {
    const around: string[] = [];
    for (let mark = node.parentElement?.closest('mark[data-highlight]'); mark; ) {
      around.push(mark.getAttribute('data-highlight') ?? '');
      mark = mark.parentElement?.closest('mark[data-highlight]');
    }
    units.fill(around.sort(), start, start + node.length);
  }
  return units;
}

const copyOf = (body: Element): Node => {
  const copy = body.cloneNode(true);
  copy.normalize();
  return copy;
};

describe('marks of highlights', () => {
  it('change no text', () => {
    fc.assert(
      fc.property(articleTrees, sketches, (body, some) => {
        const { text } = readingText(body);
        markRanges(body, markingsOf(body, some));
        expect(readingText(body).text).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('are taken away and leave the tree as it was', () => {
    fc.assert(
      fc.property(articleTrees, sketches, (body, some) => {
        const before = copyOf(body);
        markRanges(body, markingsOf(body, some));
        unmarkRanges(body);
        expect(body.isEqualNode(before)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('hold every unit of their highlight, blanks between blocks aside, and no other', () => {
    fc.assert(
      fc.property(articleTrees, sketches, (body, some) => {
        const markings = markingsOf(body, some);
        markRanges(body, markings);
        const { text } = readingText(body);
        for (const [at, marked] of highlightsByUnit(body).entries()) {
          if (!marked) continue;
          const asked = markings.filter(({ start, end }) => start <= at && at < end).map(({ id }) => id);
          if (/\S/.test(text.charAt(at))) expect(marked).toEqual(asked);
          else expect(asked).toEqual(expect.arrayContaining(marked));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are the same when they are drawn again', () => {
    fc.assert(
      fc.property(articleTrees, sketches, (body, some) => {
        const markings = markingsOf(body, some);
        markRanges(body, markings);
        const once = copyOf(body);
        markRanges(body, markings);
        expect(copyOf(body).isEqualNode(once)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('are one stop of the keyboard a highlight, with what describes it', () => {
    fc.assert(
      fc.property(articleTrees, sketches, (body, some) => {
        const markings = markingsOf(body, some);
        markRanges(body, markings);
        for (const { id, colour } of markings) {
          const [first, ...others] = body.querySelectorAll<HTMLElement>(`[data-highlight="${id}"]`);
          if (!first) continue;
          const { dataset, tabIndex } = first;
          expect([first.id, dataset.colour, tabIndex]).toEqual([markId(id), colour, 0]);
          expect(first.getAttribute('aria-describedby')).toBe(`note-${id.slice(1)}`);
          for (const other of others) expect(other.id + (other.getAttribute('tabindex') ?? '')).toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  const rows: { name: string; html: string; words: string; marked: string }[] = [
    {
      name: 'within a link',
      html: '<p>The <a href="https://harbour.example/">old ferry</a> left.</p>',
      words: 'ferry left',
      marked: '<p>The <a href="https://harbour.example/">old <mark>ferry</mark></a><mark> left</mark>.</p>',
    },
    {
      name: 'across blocks',
      html: '<p>It left.</p>\n<p>It came.</p>',
      words: 'left.\n\nIt',
      marked: '<p>It <mark>left.</mark></p>\n<p><mark>It</mark> came.</p>',
    },
    {
      name: 'across cells, and no mark between them',
      html: '<table><tbody><tr><td>a</td> <td>b</td></tr></tbody></table>',
      words: 'a\n \nb',
      marked: '<table><tbody><tr><td><mark>a</mark></td> <td><mark>b</mark></td></tr></tbody></table>',
    },
    {
      name: 'within ruby',
      html: '<p><ruby>漢<rt>かん</rt></ruby>字</p>',
      words: '漢かん字',
      marked: '<p><ruby><mark>漢</mark><rt><mark>かん</mark></rt></ruby><mark>字</mark></p>',
    },
    {
      name: 'beside a mark of the article’s own',
      html: '<p>a <mark>b</mark> c</p>',
      words: 'b c',
      marked: '<p>a <mark><mark>b</mark></mark><mark> c</mark></p>',
    },
  ];
  it.each(rows)('$name', ({ html, words, marked }) => {
    const body = document.createElement('div');
    body.append(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
    const start = readingText(body).text.indexOf(words);
    expect(start).toBeGreaterThanOrEqual(0);
    markRanges(body, [{ id: 'h', colour: 'blue', start, end: start + words.length, attributes: {} }]);
    expect(body.getHTML().replace(/<mark [^>]*>/g, '<mark>')).toBe(marked);
    unmarkRanges(body);
    expect(body.getHTML()).toBe(html);
  });
});
