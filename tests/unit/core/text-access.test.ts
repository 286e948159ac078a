import { expect, it } from 'vitest';
import { textAccess } from '@/lib/core/text-access';

const rows = [
  { name: 'a teaser of a paid article is cut', access: 'truncated', wordCount: 90, expected: 'truncated' },
  { name: 'a long text of a paid article may be whole', access: 'truncated', wordCount: 1_200, expected: 'unknown' },
  { name: 'a short free article is whole', access: 'full', wordCount: 40, expected: 'full' },
  { name: 'nothing said stays nothing said', access: 'unknown', wordCount: 40, expected: 'unknown' },
] as const;

it.each(rows)('$name', ({ access, wordCount, expected }) => {
  expect(textAccess(access, wordCount)).toBe(expected);
});
