import { describe, expect, it } from 'vitest';
import { ndcgAt } from '@/tests/relevance/ndcg';

const judged = { just: 3, good: 2, touching: 1 };
/** The best that can be had: 7 at the first rank, 3 at the second, 1 at the third. */
const ideal = 7 + 3 / Math.log2(3) + 1 / 2;
const others = (count: number): string[] => Array.from({ length: count }, (_, place) => `other-${place}`);

describe('ndcgAt', () => {
  const rows: { name: string; ranking: string[]; rank?: number; expected: number }[] = [
    { name: 'the best order', ranking: ['just', 'good', 'touching'], expected: 1 },
    { name: 'the best order with others after it', ranking: ['just', 'good', 'touching', ...others(9)], expected: 1 },
    {
      name: 'the reverse',
      ranking: ['touching', 'good', 'just'],
      expected: (1 + 3 / Math.log2(3) + 7 / 2) / ideal,
    },
    { name: 'one missing, one other between: by hand', ranking: ['good', 'other', 'just'], expected: 6.5 / 9.392789 },
    {
      name: 'found at the last rank that counts',
      ranking: [...others(9), 'just'],
      expected: 7 / Math.log2(11) / ideal,
    },
    { name: 'found one rank too late', ranking: [...others(10), 'just'], expected: 0 },
    { name: 'only others found', ranking: others(3), expected: 0 },
    { name: 'none found', ranking: [], expected: 0 },
    { name: 'at rank 1 the ideal is cut off, too', ranking: ['just'], rank: 1, expected: 1 },
    { name: 'at rank 1 only the first counts', ranking: ['good', 'just'], rank: 1, expected: 3 / 7 },
  ];
  it.each(rows)('$name', ({ ranking, rank = 10, expected }) => {
    expect(ndcgAt(rank, ranking, judged)).toBeCloseTo(expected, 6);
  });

  it('the reverse is worse than the best order', () => {
    expect(ndcgAt(10, ['touching', 'good', 'just'], judged)).toBeLessThan(1);
  });

  it('is 0 where nothing has a grade', () => {
    expect(ndcgAt(10, ['just'], {})).toBe(0);
  });

  it('takes the ten best as the ideal where more are judged', () => {
    const many = Object.fromEntries(others(12).map((id) => [id, 2]));
    expect(ndcgAt(10, others(10), many)).toBe(1);
  });
});
