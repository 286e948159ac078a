import { describe, expect, it } from 'vitest';
import { type SignatureClaims, weighAuthors } from '@/lib/core/news/weigh-authors';

const none: SignatureClaims = { sources: [], printed: [], facts: [], outlets: ['Harbour Herald'] };

describe('weighAuthors', () => {
  const rows: {
    name: string;
    claims: Partial<SignatureClaims>;
    authors: string[];
    agency?: string;
    byPeople?: true;
  }[] = [
    { name: 'nobody', claims: {}, authors: [] },
    {
      name: 'the first place that names people',
      claims: { sources: [['Harbour Herald'], ['Jane Doe'], ['John Roe']] },
      authors: ['Jane Doe'],
      byPeople: true,
    },
    {
      name: 'an agency that a later place names beside them',
      claims: { sources: [['Jane Doe'], ['Reuters']] },
      authors: ['Jane Doe'],
      agency: 'Reuters',
      byPeople: true,
    },
    {
      name: 'of those for machines the ones that are printed',
      claims: { sources: [['Jane Doe', 'Owen Holder']], printed: [{ text: 'By Jane Doe', by: 'anybody' }] },
      authors: ['Jane Doe'],
      byPeople: true,
    },
    {
      name: 'a desk on a line of its own',
      claims: { printed: [{ text: 'Seaside News Desk', by: 'anybody' }] },
      authors: ['Seaside News Desk'],
    },
    { name: 'no desk in a box', claims: { printed: [{ text: 'Seaside News Desk', by: 'people' }] }, authors: [] },
    { name: 'no word alone on a line', claims: { printed: [{ text: 'Jane', by: 'anybody' }] }, authors: [] },
    {
      name: 'an agency’s name without a label',
      claims: { printed: [{ text: 'Anselm (Reuters)', by: 'agency' }] },
      authors: [],
      agency: 'Reuters',
    },
    {
      name: 'not the agency of a line that names a person without a label',
      claims: { printed: [{ text: 'Jane Doe, Reuters', by: 'agency' }] },
      authors: [],
    },
    {
      name: 'a list of facts, where no person is named elsewhere',
      claims: { sources: [['Harbour Herald']], facts: ['Jane Doe'] },
      authors: ['Jane Doe'],
      byPeople: true,
    },
    { name: 'the outlet by its host', claims: { sources: [['Seasidenews']] }, authors: ['Seasidenews'] },
  ];
  it.each(rows)('$name', ({ claims, authors, agency, byPeople }) => {
    expect(weighAuthors({ ...none, ...claims }, 'www.seasidenews.example')).toEqual({
      authors,
      agency: agency ?? null,
      byPeople: byPeople ?? false,
    });
  });

  it('reads no more than an honest page says', () => {
    const many = Array.from({ length: 30 }, () => 'Harbour Herald');
    const long = `${'Harbour Herald\n'.repeat(40)}Jane Doe`;
    const late = { text: 'By Jane Doe', by: 'anybody' } as const;
    const claims: Partial<SignatureClaims>[] = [
      { sources: [[...many, 'Jane Doe']] },
      { sources: [...many.map((value) => [value]), ['Jane Doe']] },
      { sources: [[long]] },
      { facts: [...many, 'Jane Doe'] },
      { printed: [...many.map(() => ({ text: 'Harbour Herald', by: 'anybody' as const })), late] },
    ];
    for (const claim of claims) expect(weighAuthors({ ...none, ...claim }, 'a.example').byPeople).toBe(false);
  });
});
