import { describe, expect, it } from 'vitest';
import { actedWords } from '@/components/acted-words';
import { explain, failure } from '@/lib/core/failure';

describe('an act on many clips', () => {
  const rows = [
    { name: 'done', ended: { cancelled: false, problem: null }, words: 'Deleted 50 clips' },
    { name: 'cancelled', ended: { cancelled: true, problem: null }, words: 'Stopped: Deleted 50 clips' },
    {
      name: 'failed on the way',
      ended: { cancelled: false, problem: failure('storage-full') },
      words: `Stopped: Deleted 50 clips. ${explain('storage-full').sentence}`,
    },
  ];
  it.each(rows)('is told where it was $name', ({ ended, words }) => {
    expect(actedWords('Deleted 50 clips', ended)).toBe(words);
  });
});
