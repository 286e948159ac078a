import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadingText } from '@/lib/dom/reading-text';

function rootOf(html: string): Element {
  const root = new DOMParser().parseFromString(`<div>${html}</div>`, 'text/html').body.firstElementChild;
  if (!root) throw new Error('no element');
  return root;
}

describe('the reading text', () => {
  it.each([
    { name: 'folds white space', html: '<p>  The \n\t ferry  is </p>', text: 'The ferry is ' },
    {
      name: 'parts blocks by a line break',
      html: '<h2>One</h2><p>Two</p><ul><li>a</li><li>b</li></ul>',
      text: 'One\nTwo\na\nb',
    },
    {
      name: 'runs on through what stands within words',
      html: '<p>fer<b>ry</b><a href="#">man</a></p>',
      text: 'ferryman',
    },
    { name: 'keeps the lines of code', html: '<pre>a\n  b</pre>', text: 'a\n  b' },
    {
      name: 'leaves out the place of a picture',
      html: '<p>A<span class="remote-picture">Picture</span>B</p>',
      text: 'AB',
    },
    { name: 'takes a line break for one', html: '<p>A<br>B</p>', text: 'A\nB' },
    { name: 'of nothing is empty', html: '<p> </p>', text: '' },
  ])('$name', ({ html, text }) => expect(new ReadingText(rootOf(html)).text).toBe(text));

  const pieces = fc.constantFrom(
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<br>',
    'ferry',
    ' ',
    '\n',
    '🚢',
    'كِتَاب',
    '<pre>',
    '</pre>',
    '<li>',
    '渡',
  );

  it('finds the way from any place to its nodes and back', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), fc.nat(), fc.nat(), (some, one, other) => {
        const root = rootOf(some.join(''));
        const reading = new ReadingText(root);
        const [from = 0, to = 0] = [one, other].map((any) => any % (reading.text.length + 1)).sort((a, b) => a - b);
        const chosen = reading.text.slice(from, to);
        const words = chosen.trim();
        // Whoever asks for a place asks for words, and for whole characters.
        if (words === '' || !words.isWellFormed()) return;
        const start = from + chosen.indexOf(words);
        const end = start + words.length;
        const ranges = reading.rangesOf({ start, end });
        const whole = root.ownerDocument.createRange();
        const [first, last] = [ranges[0], ranges.at(-1)];
        if (!first || !last) throw new Error('no ranges');
        whole.setStart(first.startContainer, first.startOffset);
        whole.setEnd(last.endContainer, last.endOffset);
        const found = reading.spanOf(whole);
        expect(found && reading.text.slice(found.start, found.end)).toBe(words);
        const said = ranges
          .map((range) => range.toString())
          .join('')
          .replace(/\s+/g, '');
        expect(said).toBe(words.replace(/\s+/g, ''));
      }),
      { numRuns: 500 },
    );
  });
});
