import { describe, expect, it } from 'vitest';
import { withFootSignature } from '@/lib/core/news/foot-signature';

describe('withFootSignature', () => {
  const rows: {
    name: string;
    authors?: string[];
    byPeople?: boolean;
    foot: string;
    signed: string[];
    agency?: string;
  }[] = [
    { name: 'nothing', foot: '', signed: [] },
    { name: 'a label and a name', foot: 'Von Jane Doe', signed: ['Jane Doe'] },
    { name: 'names after a label with a colon', foot: 'Text: Jane Doe, John Roe', signed: ['Jane Doe', 'John Roe'] },
    { name: 'a reporter in Korean', foot: '이서연 기자', signed: ['이서연'] },
    {
      name: 'where the head names the outlet alone',
      authors: ['Harbour Herald'],
      foot: 'By Jane Doe',
      signed: ['Jane Doe'],
    },
    {
      name: 'no other where the head names somebody',
      authors: ['Ann Poe'],
      byPeople: true,
      foot: 'By Jane Doe',
      signed: ['Ann Poe'],
    },
    { name: 'initials before whose picture it is', foot: 'ssi, dan; Photo: Seaside', signed: ['ssi', 'dan'] },
    { name: 'initials and a wire service', foot: '(det/dpa)', signed: ['det'], agency: 'dpa' },
    { name: 'a wire service', authors: ['Harbour Herald'], foot: '(dpa)', signed: ['Harbour Herald'], agency: 'dpa' },
    { name: 'no name without a label', foot: 'Harbour Stories', signed: [] },
    { name: 'no word without a label', foot: 'more', signed: [] },
    { name: 'no word in brackets', foot: '(end)', signed: [] },
    { name: 'initials with a stroke', foot: 'det/lno', signed: ['det', 'lno'] },
    {
      name: 'who reported for a wire service',
      foot: 'Reporting by Jane Doe; Editing by John Roe',
      signed: ['Jane Doe'],
    },
    { name: 'no maker of something else', foot: 'Powered by Acme Maps', signed: [] },
    { name: 'no topics', foot: 'rail, bus', signed: [] },
    { name: 'no words that are no initials', foot: 'ferries, harbours', signed: [] },
    { name: 'no place after a label', foot: 'By Saltmere', signed: [] },
    { name: 'no sentence', foot: `By Jane Doe${' and nobody else'.repeat(8)}`, signed: [] },
  ];
  it.each(rows)('$name', ({ authors = [], byPeople = false, foot, signed, agency = null }) => {
    expect(withFootSignature({ authors, agency: null, byPeople }, foot, 'Harbour Herald')).toEqual({
      authors: signed,
      agency,
    });
  });
});
