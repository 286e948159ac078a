import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { serialise } from '@/lib/dom/markdown/serialise';

const root = (...children: PhrasingContent[]): Root => ({ type: 'root', children: [{ type: 'paragraph', children }] });
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (words: string): Root => root(text(words));

/** What may stand beside words in a line. */
const neighbours: Readonly<Record<string, PhrasingContent>> = {
  'a link': { type: 'link', url: 'https://harbour.example/', title: null, children: [text('x')] },
  'a picture': { type: 'image', url: 'https://harbour.example/x.png', title: null, alt: 'x' },
  'strong words': { type: 'strong', children: [text('x')] },
  'words struck out': { type: 'delete', children: [text('x')] },
  code: { type: 'inlineCode', value: 'x' },
  'a line break': { type: 'break' },
  HTML: { type: 'html', value: '<sup>' },
};

const pieces = fc.constantFrom(
  ...Array.from('!"#$%&\'()*+,-./0123456789:;<=>?@[\\]^_`{|}~'),
  ...[
    'a',
    'www',
    'WWW.',
    'http',
    'https:',
    '//',
    '::',
    '==',
    '%%',
    '{{',
    '{%',
    '$5',
    '&amp;',
    'x@y.z',
    '\n',
    ' ',
    '🚢',
    '語',
    '1.',
    '- ',
  ],
);

describe.each(['notes', 'site', 'logseq'] as const)('words without a sign, in the dialect %s,', (dialect) => {
  it('are written as they would be with one behind them, where every pattern is tried', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), (parts) => {
        const words = `${parts.join('')} x`;
        const tried = serialise(paragraph(`${words}*`), dialect);
        expect(serialise(paragraph(words), dialect)).toBe(tried.replace(/\\\*\n$/, '\n'));
      }),
      { numRuns: 5_000 },
    );
  });

  it('are written so in a heading, too', () => {
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 6 }), fc.constantFrom(1, 2, 6), (parts, depth) => {
        const heading = (words: string): Root => ({
          type: 'root',
          children: [{ type: 'heading', depth, children: [text(words)] }],
        });
        // A heading is one line: what breaks it has become a space before.
        const words = `${parts.join('').replaceAll('\n', ' ')} x`;
        const tried = serialise(heading(`${words}*`), dialect);
        expect(serialise(heading(words), dialect)).toBe(tried.replace(/\\\*\n$/, '\n'));
      }),
      { numRuns: 5_000 },
    );
  });

  it.each(Object.entries(neighbours))(
    'are written as they would be with one in their midst, between %s and its like',
    (_, beside) => {
      fc.assert(
        fc.property(fc.array(pieces, { maxLength: 3 }), fc.array(pieces, { maxLength: 3 }), (first, last) => {
          const written = (middle: string) =>
            serialise(root(beside, text(first.join('') + middle + last.join('')), beside), dialect);
          expect(written('xx xx')).toBe(written('xx * xx').replace('xx \\* xx', 'xx xx'));
        }),
        { numRuns: 1_000 },
      );
    },
  );
});
