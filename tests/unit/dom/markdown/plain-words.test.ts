import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, it } from 'vitest';
import { serialise } from '@/lib/dom/markdown/serialise';

const paragraph = (words: string): Root => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }],
});

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
});
