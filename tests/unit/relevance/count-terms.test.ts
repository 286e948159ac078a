import { describe, expect, it } from 'vitest';
import { parseQuery } from '@/lib/core/search/parse-query';
import { collection } from '@/tests/relevance/collection';
import { type CountedText, countedText, countTerms } from '@/tests/relevance/count-terms';

const tokenize = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];
const texts: readonly CountedText[] = [
  { id: 'once', text: 'The ferry waits at the quay.', clippedAt: 3 },
  { id: 'often', text: 'Ferry after ferry, and the ferryman.', clippedAt: 1 },
  { id: 'old', text: 'A ferry, and a strike.', clippedAt: 1 },
  { id: 'new', text: 'A strike, and a ferry.', clippedAt: 2 },
];

describe('countTerms', () => {
  const rows: { name: string; query: string; expected: string[] }[] = [
    {
      name: 'the most occurrences first, ties newest first',
      query: 'ferry',
      expected: ['often', 'once', 'new', 'old'],
    },
    { name: 'all words count', query: 'ferry strike', expected: ['often', 'new', 'old', 'once'] },
    { name: 'a half-typed word counts', query: 'ferr', expected: ['often', 'once', 'new', 'old'] },
    { name: 'not the middle of a word', query: 'rry', expected: ['once', 'new', 'often', 'old'] },
    {
      name: 'a word asked for twice counts once',
      query: 'strike "strike ferry"',
      expected: ['often', 'new', 'old', 'once'],
    },
    {
      name: 'a word that must not be there counts nothing',
      query: 'ferry -strike',
      expected: ['often', 'once', 'new', 'old'],
    },
    { name: 'without words: newest first', query: 'site:harbour', expected: ['once', 'new', 'often', 'old'] },
  ];
  it.each(rows)('$name', ({ query, expected }) => {
    expect(countTerms(parseQuery(query), texts, tokenize)).toEqual(expected);
  });

  it('ranks what was found and nothing else', () => {
    expect(countTerms(parseQuery('ferry'), texts.slice(0, 1), tokenize)).toEqual(['once']);
    expect(countTerms(parseQuery('ferry'), [], tokenize)).toEqual([]);
  });
});

describe('countedText', () => {
  const of = (id: string): string => collection.filter((record) => record.id === id).map(countedText)[0]?.text ?? '';

  it.each([
    'Ferry strike ends',
    'Brackholm Courier',
    'Piers Amory',
    'labour',
    'settlement of 2019',
    'two nights running',
  ])('has %s', (words) => {
    expect(of('ferry-strike-ends')).toContain(words);
  });

  it('has the agency', () => {
    expect(of('storm-ragna')).toContain('Norwire');
  });
});
