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
    { name: 'pairs that overlap, as one', text: '渡り鳥の海', query: '渡り り鳥', shown: '[渡り鳥]の海' },
    { name: 'the same words again', text: 'aa aa aa', query: '"aa aa"', shown: '[aa aa aa]' },
    { name: 'no part within a word', text: 'The ferry', query: 'erry', shown: 'The ferry' },
    {
      name: 'words of a phrase only together',
      text: 'end a strike, end strike',
      query: '"end strike"',
      shown: 'end a strike, [end strike]',
    },
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
    {
      name: 'a simpler form, which was found too',
      text: 'A strike, two strikes',
      query: 'strikes',
      shown: 'A [strike], two [strikes]',
    },
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
        const asked = query.flat().flatMap(({ test }) => (test.kind === 'text' ? test.words : []));
        for (const piece of pieces.filter((one) => one.marked)) {
          const folded = fold(piece.text);
          expect(asked.some(({ term }) => folded.includes(term) || term.startsWith(folded))).toBe(true);
        }
      }),
    );
  });
});
