import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/core/fold';
import { foldText } from '@/lib/core/search/folded-text';
import { parseQuery } from '@/lib/core/search/parse-query';
import { placesFound, sequencesOf } from '@/lib/core/search/places-found';
import { tokensOf } from '@/lib/core/search/tokens';
import { placesOf } from '@/lib/core/search/word-sequence';

const letters = ['a', 'b', 'é', 'e\u0301', 'İ', 'ß', 'ﬁ', '渡', '鳥', 'ー', '🚢', '𐍈', ' ', '. ', '\n', 'ك', 'ِ', '1'];
const texts = fc.array(fc.constantFrom(...letters), { maxLength: 30 }).map((some) => some.join(''));
const queries = fc.tuple(texts, texts, texts).map(([one, two, three]) => parseQuery(`${one} "${two}" ${three}`));

/** The same, from all words of the text. */
function placesAmongWords(folded: string, query: ReturnType<typeof parseQuery>): string[] {
  const tokens = tokensOf(folded);
  return sequencesOf(query).flatMap((sequence, asked) =>
    placesOf(
      tokens.map(({ term }) => term),
      sequence,
    ).map((at) => `${asked} at ${tokens[at]?.start}`),
  );
}

describe('the places of words in a folded text', () => {
  it('are those that taking all of it into words gives', () => {
    fc.assert(
      fc.property(texts, queries, (text, query) => {
        const folded = fold(text);
        const found = placesFound(folded, query).map(({ asked, start }) => `${asked} at ${start}`);
        expect(found.sort()).toEqual(placesAmongWords(folded, query).sort());
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a folded text', () => {
  it('is folded as a whole, however long, and leads back to where each letter stands', () => {
    const text = `${'Straße ﬁre. '.repeat(400)}Şule.`;
    const { folded, placeOf } = foldText(text);
    expect(folded).toBe(fold(text));
    expect(placeOf(folded.indexOf('sule'))).toBe(text.indexOf('Şule'));
    expect(placeOf(folded.lastIndexOf('fire'))).toBe(text.lastIndexOf('ﬁre'));
    expect(placeOf(folded.length)).toBe(text.length);
  });

  const apart = [
    { name: 'Korean letters', text: '한국 배'.normalize('NFD'), word: '배' },
    { name: 'half-width kana', text: 'ﾊﾞｽ ﾌﾈ', word: 'フネ' },
    { name: 'Greek capitals', text: 'ΟΔΟΣ ΠΛΟΙΟ', word: 'πλοιο' },
  ];
  it.each(apart)('knows which belong together: $name', ({ text, word }) => {
    const { folded, placeOf } = foldText(text);
    expect(placeOf(folded.indexOf(word))).toBe(text.indexOf(' ') + 1);
  });
});
