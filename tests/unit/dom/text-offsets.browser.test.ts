import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inertDocument } from '@/lib/dom/inert-document';
import { dressPictures } from '@/lib/dom/remote-pictures';
import { offsetsOf, rangesOf, readingText } from '@/lib/dom/text-offsets';
import { articleFragment } from '@/lib/dom/trusted-html';
import { articleTrees, textNodesOf } from './article-trees';

const picture = '<img src="https://pictures.example/quay.jpg" alt="A quay">';

describe('the reading text', () => {
  const rows: { name: string; html: string; text: string }[] = [
    { name: 'paragraphs are parted', html: '<p>one</p><p>two</p>', text: 'one\ntwo' },
    { name: 'a line break of the source parts them, too', html: '<p>one</p>\n<p>two</p>', text: 'one\n\ntwo' },
    { name: 'inline elements part no words', html: '<p>a<b>b</b><a href="https://a.example/">c</a></p>', text: 'abc' },
    {
      name: 'nested blocks are parted once',
      html: '<blockquote><p>a</p></blockquote><ul><li>b</li></ul>',
      text: 'a\nb',
    },
    { name: 'text beside a block is parted from it', html: '<div>a<p>b</p>c</div>', text: 'a\nb\nc' },
    { name: 'a line break', html: '<p>a<br>b</p>', text: 'a\nb' },
    { name: 'cells', html: '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', text: 'a\nb\nc' },
    { name: 'ruby', html: '<p><ruby>漢<rt>かん</rt></ruby>字</p>', text: '漢かん字' },
    { name: 'captions are text', html: `<figure>${picture}<figcaption>a</figcaption></figure><p>b</p>`, text: 'a\nb' },
    { name: 'what stands for a picture is none', html: `<p>a${picture}b</p>`, text: 'ab' },
    { name: 'nothing', html: '', text: '' },
  ];
  it.each(rows)('$name: on the screen and in an inert document', ({ html, text }) => {
    const fragment = articleFragment(html, document);
    expect(readingText(fragment).text).toBe(text);
    dressPictures(fragment);
    const screen = document.createElement('div');
    screen.append(fragment);
    expect(readingText(screen).text).toBe(text);
    expect(readingText(inertDocument(html).body).text).toBe(text);
  });

  it('holds every text node where it says, in order, and line breaks between them alone', () => {
    fc.assert(
      fc.property(articleTrees, (body) => {
        const { text, pieces } = readingText(body);
        expect(pieces.map(({ node }) => node)).toEqual(textNodesOf(body).filter(({ data }) => data));
        let end = 0;
        for (const { node, start } of pieces) {
          expect(text.slice(end, start)).toMatch(/^\n?$/);
          end = start + node.length;
          expect(text.slice(start, end)).toBe(node.data);
        }
        expect(end).toBe(text.length);
      }),
      { numRuns: 500 },
    );
  });
});

/** A point in a tree, as a selection may have it: in a text or between the children of an element. */
const pointIn = (body: Node, node: number, offset: number): { node: Node; offset: number } => {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ALL);
  const nodes: Node[] = [body];
  for (let next = walker.nextNode(); next; next = walker.nextNode()) nodes.push(next);
  const chosen = nodes[node % nodes.length] ?? body;
  const length = chosen instanceof CharacterData ? chosen.length : chosen.childNodes.length;
  return { node: chosen, offset: offset % (length + 1) };
};

const nat = fc.nat(10_000);

describe('offsets and ranges', () => {
  it('lead to each other, wherever a range begins and ends', () => {
    fc.assert(
      fc.property(articleTrees, nat, nat, nat, nat, (body, one, oneOffset, other, otherOffset) => {
        const range = document.createRange();
        const [start, end] = [pointIn(body, one, oneOffset), pointIn(body, other, otherOffset)];
        range.setStart(start.node, start.offset);
        range.setEnd(end.node, end.offset);
        const reading = readingText(body);
        const offsets = offsetsOf(reading, range);
        const held = textNodesOf(body)
          .map((node) => textWithin(node, range))
          .join('');
        if (!offsets) {
          expect(held).toBe('');
          return;
        }
        const ranges = rangesOf(reading, offsets.start, offsets.end);
        expect(ranges.map(String).join('')).toBe(held);
        expect(ranges.every(({ startContainer, endContainer }) => startContainer === endContainer)).toBe(true);
        const back = document.createRange();
        const [first, last] = [ranges[0], ranges.at(-1)];
        if (first) back.setStart(first.startContainer, first.startOffset);
        if (last) back.setEnd(last.endContainer, last.endOffset);
        expect(offsetsOf(reading, back)).toEqual(offsets);
      }),
      { numRuns: 1_000 },
    );
  });

  it('take what lies in the body of a range that goes beyond it', () => {
    const page = document.createElement('div');
    page.append('before', Object.assign(document.createElement('p'), { textContent: 'inside' }), 'after');
    const range = document.createRange();
    range.selectNodeContents(page);
    const [, body] = page.childNodes;
    expect(body && offsetsOf(readingText(body), range)).toEqual({ start: 0, end: 6 });
    range.selectNodeContents(page.firstChild ?? page);
    expect(body && offsetsOf(readingText(body), range)).toBeNull();
  });
});

/** What a range holds of a text node, unit by unit. */
const textWithin = (node: Text, range: Range): string =>
  Array.from({ length: node.length }, (_, at) => at)
    .filter((at) => range.comparePoint(node, at) >= 0 && range.comparePoint(node, at + 1) <= 0)
    .filter((at) => range.comparePoint(node, at) === 0 && range.comparePoint(node, at + 1) === 0)
    .map((at) => node.data.charAt(at))
    .join('');
