import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/core/fold';
import { glanceFor } from '@/lib/core/search/glance';
import { wordsOf } from '@/lib/core/search/tokens';
import { holdsSequence, sequenceOf } from '@/lib/core/search/word-sequence';

const glance = (phrase: string, text: string): boolean => glanceFor(sequenceOf(fold(phrase), true))(fold(text));

describe('glanceFor', () => {
  it.each([
    ['boats sail', 'The boats, sails up, left. Boats sail again.', true],
    ['boats sail', 'Sail, boats!', false],
    ['ana ruiz', 'Ana-Ruíz', true],
    ['東京都', '東京都でも', true],
    ['東京都', '東京の都', false],
    ['पहाड़ पर', 'वह पहाड पर गया', true],
  ])('%s in: %s', (phrase, text, expected) => {
    expect(glance(phrase, text)).toBe(expected);
  });

  it('never misses what is there', () => {
    const piece = fc.constantFrom(
      'a',
      'ab',
      'b',
      'ba',
      '東',
      '京',
      '東京',
      'ー',
      'x'.repeat(45),
      ' ',
      '-',
      '。',
      '\n',
      'é',
      '한',
    );
    const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, fc.boolean(), (asked, held, exact) => {
        const sequence = sequenceOf(fold(asked), exact);
        if (holdsSequence(wordsOf(held), sequence)) expect(glanceFor(sequence)(fold(held))).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
