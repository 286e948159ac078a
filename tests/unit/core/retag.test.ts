import { describe, expect, it } from 'vitest';
import { withChange, withRenamed, withTakenBack } from '@/lib/core/retag';

describe('a change of tags', () => {
  const rows: { name: string; tags: string[]; add?: string[]; remove?: string[]; after: string[] }[] = [
    {
      name: 'adds at the end, in the order given',
      tags: ['sea'],
      add: ['boats', 'art'],
      after: ['sea', 'boats', 'art'],
    },
    { name: 'leaves a tag as it is written', tags: ['Sea', 'art'], add: ['sea'], after: ['Sea', 'art'] },
    { name: 'adds clean tags', tags: [], add: ['#boats ', '', ' night   ferry'], after: ['boats', 'night ferry'] },
    { name: 'removes without regard to case', tags: ['Sea', 'art'], remove: ['sEA'], after: ['art'] },
    { name: 'removes in any form', tags: ['café'], remove: ['cafe\u0301'], after: [] },
    { name: 'keeps accents apart', tags: ['résumé'], remove: ['resume'], after: ['résumé'] },
    {
      name: 'keeps what is both added and removed',
      tags: ['sea', 'art'],
      add: ['Sea'],
      remove: ['sea'],
      after: ['sea', 'art'],
    },
    { name: 'does nothing by removing what is not there', tags: ['b', 'a'], remove: ['c'], after: ['b', 'a'] },
  ];
  it.each(rows)('$name', ({ tags, add = [], remove = [], after }) => {
    expect(withChange(tags, { add, remove })).toEqual(after);
  });
});

describe('another name', () => {
  const rows: { name: string; tags: string[]; from: string; to: string; after: string[] }[] = [
    {
      name: 'stands in the place of the first',
      tags: ['a', 'Sea', 'b'],
      from: 'sea',
      to: 'ocean',
      after: ['a', 'ocean', 'b'],
    },
    {
      name: 'that is there too makes one of both',
      tags: ['sea', 'b', 'Ocean'],
      from: 'sea',
      to: 'ocean',
      after: ['ocean', 'b'],
    },
    {
      name: 'is written as asked wherever it stands',
      tags: ['Ocean', 'sea'],
      from: 'sea',
      to: 'ocean',
      after: ['ocean'],
    },
    { name: 'may differ in capital letters alone', tags: ['sea'], from: 'sea', to: 'Sea', after: ['Sea'] },
    {
      name: 'touches no clip without the tag',
      tags: ['Ocean', 'seal'],
      from: 'sea',
      to: 'ocean',
      after: ['Ocean', 'seal'],
    },
  ];
  it.each(rows)('$name', ({ tags, from, to, after }) => {
    expect(withRenamed(tags, from, to)).toEqual(after);
  });
});

describe('what is taken back', () => {
  const rows: { name: string; tags: string[]; before: string[]; after: string[]; back: string[] }[] = [
    { name: 'is as before, in its order', tags: ['b', 'c'], before: ['a', 'b'], after: ['b', 'c'], back: ['a', 'b'] },
    { name: 'has its spelling again', tags: ['Sea'], before: ['sea'], after: ['Sea'], back: ['sea'] },
    { name: 'keeps a tag that was there before', tags: ['a', 'b'], before: ['a'], after: ['a', 'b'], back: ['a'] },
    {
      name: 'keeps what came since',
      tags: ['b', 'c', 'new'],
      before: ['a', 'b'],
      after: ['b', 'c'],
      back: ['b', 'new', 'a'],
    },
    { name: 'leaves out what has gone since', tags: ['c'], before: ['a', 'b'], after: ['b', 'c'], back: ['a'] },
  ];
  it.each(rows)('$name', ({ tags, before, after, back }) => {
    expect(withTakenBack(tags, { before, after })).toEqual(back);
  });
});
