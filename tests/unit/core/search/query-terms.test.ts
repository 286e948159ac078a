import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactTerm, hasTerms, toggleTerms } from '@/lib/core/search/query-terms';

describe('terms of a query, put in and taken out', () => {
  const rows: { name: string; typed: string; terms: string; after: string }[] = [
    { name: 'into nothing', typed: '', terms: 'is:unread', after: 'is:unread' },
    { name: 'behind what is typed', typed: ' ferry ', terms: 'is:unread', after: 'ferry is:unread' },
    { name: 'out again', typed: 'ferry is:unread', terms: 'is:unread', after: 'ferry' },
    { name: 'out of the middle', typed: 'a tag:"sea side" b', terms: 'tag:"sea side"', after: 'a b' },
    { name: 'in any case', typed: 'Tag:"Sea Side" b', terms: 'tag:"sea side"', after: 'b' },
    { name: 'not what only begins so', typed: 'tag:sea', terms: 'tag:"sea"', after: 'tag:sea tag:"sea"' },
    {
      name: 'several at once',
      typed: 'x',
      terms: 'after:2026-03 before:2026-04',
      after: 'x after:2026-03 before:2026-04',
    },
    { name: 'several out', typed: 'after:2026-03 x before:2026-04', terms: 'after:2026-03 before:2026-04', after: 'x' },
    {
      name: 'what is there in part, whole',
      typed: 'after:2026-03',
      terms: 'after:2026-03 before:2026-04',
      after: 'after:2026-03 after:2026-03 before:2026-04',
    },
  ];
  it.each(rows)('$name', ({ typed, terms, after }) => {
    expect(toggleTerms(typed, terms)).toBe(after);
    expect(hasTerms(after, terms)).toBe(!hasTerms(typed, terms));
  });

  it('come back to what was there, whatever the value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (value) => {
        const term = exactTerm('site', value);
        fc.pre(!hasTerms('ferry strike', term));
        expect(toggleTerms(toggleTerms('ferry strike', term), term)).toBe('ferry strike');
      }),
    );
  });
});
