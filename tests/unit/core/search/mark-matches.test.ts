import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/core/fold';
import { markMatches } from '@/lib/core/search/mark-matches';
import { parseQuery } from '@/lib/core/search/parse-query';

/** The text with brackets round what is marked. */
const marked = (text: string, query: string): string =>
  markMatches(text, parseQuery(query))
    .map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
    .join('');

describe('markMatches', () => {
  const rows: { name: string; text: string; query: string; shown: string }[] = [
    { name: 'a word', text: 'The ferry sails', query: 'ferry', shown: 'The [ferry] sails' },
    { name: 'wherever it is', text: 'Ferry, ferry!', query: 'FERRY', shown: '[Ferry], [ferry]!' },
    { name: 'the part that was typed', text: 'The ferries sail', query: 'ferr', shown: 'The [ferr]ies sail' },
    { name: 'words that overlap, as one', text: 'abcd', query: 'abc bcd', shown: '[abcd]' },
    { name: 'a match over itself', text: 'aaa', query: 'aa', shown: '[aaa]' },
    {
      name: 'a phrase over several blanks',
      text: 'end  their\nstrike',
      query: '"their strike"',
      shown: 'end  [their\nstrike]',
    },
    { name: 'accents of the text', text: 'Ana Ruíz writes', query: 'ruiz', shown: 'Ana [Ruíz] writes' },
    { name: 'accents that stand apart', text: 'Rui\u0301z', query: 'rui', shown: '[Rui\u0301]z' },
    { name: 'dotted and dotless i', text: 'İSTANBUL ılık', query: 'istanbul ilik', shown: '[İSTANBUL] [ılık]' },
    { name: 'letters that become two', text: 'Straße ﬁre', query: 'fi', shown: 'Straße [ﬁ]re' },
    { name: 'Arabic with its marks', text: 'كِتَاب', query: 'كتاب', shown: '[كِتَاب]' },
    { name: 'Chinese', text: '渡り鳥の海', query: '鳥の', shown: '渡り[鳥の]海' },
    { name: 'pictographs', text: '🚢 ferry 🚢', query: 'ferry', shown: '🚢 [ferry] 🚢' },
    { name: 'one of two', text: 'the tram', query: 'ferry or tram', shown: 'the [tram]' },
    { name: 'not what must not be there', text: 'the ferry', query: '-ferry', shown: 'the ferry' },
    { name: 'not what an operator asks for', text: 'the mercury', query: 'site:mercury', shown: 'the mercury' },
    { name: 'nothing of nothing', text: '', query: 'ferry', shown: '' },
    { name: 'nothing without a query', text: 'The ferry', query: '', shown: 'The ferry' },
  ];
  it.each(rows)('$name', ({ text, query, shown }) => {
    expect(marked(text, query)).toBe(shown);
  });

  it('gives the text back in pieces, each marked one with a word in it', () => {
    const letters = fc.constantFrom('a', 'b', 'é', 'e\u0301', 'İ', 'ß', 'ﬁ', '渡', '🚢', ' ', '\n', 'ك', 'ِ');
    const texts = fc.array(letters, { maxLength: 30 }).map((some) => some.join(''));
    fc.assert(
      fc.property(texts, texts, (text, typed) => {
        const query = parseQuery(typed);
        const pieces = markMatches(text, query);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        const words = query.flat().flatMap(({ test }) => (test.kind === 'text' ? [test.text] : []));
        for (const piece of pieces.filter((one) => one.marked)) {
          const folded = fold(piece.text).replace(/\s+/gu, ' ');
          expect(words.some((word) => folded.includes(word))).toBe(true);
        }
      }),
    );
  });
});
