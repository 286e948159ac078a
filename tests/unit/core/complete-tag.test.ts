import { describe, expect, it } from 'vitest';
import { completionsOf } from '@/lib/core/complete-tag';

const counts: Record<string, number> = {
  harbour: 12,
  'night ferry': 9,
  ferries: 3,
  İzmir: 2,
  ısıtma: 2,
  résumé: 2,
  東京都: 1,
  'offshore wind': 1,
  Pressburg: 7,
  'free press': 2,
  empress: 8,
};
const known = Object.entries(counts).map(([tag, count]) => ({ tag, count }));

describe('the completions of a tag', () => {
  const rows: { name: string; typed: string; taken?: string[]; found: string[] }[] = [
    { name: 'begin as typed, then a word of them does', typed: 'fe', found: ['ferries', 'night ferry'] },
    {
      name: 'or hold it anywhere, last',
      typed: 'rr',
      found: ['night ferry', 'ferries'],
    },
    {
      name: 'stand before those that only hold it, used as these are',
      typed: 'press',
      found: ['Pressburg', 'free press', 'empress'],
    },
    { name: 'are found without accents', typed: 'resu', found: ['résumé'] },
    { name: 'are found with accents that they have not', typed: 'hàr', found: ['harbour'] },
    { name: 'know the Turkish İ', typed: 'iz', found: ['İzmir'] },
    { name: 'know the Turkish ı', typed: 'isi', found: ['ısıtma'] },
    { name: 'know scripts without spaces', typed: '京', found: ['東京都'] },
    { name: 'are of several words', typed: 'NIGHT  f', found: ['night ferry'] },
    { name: 'do without the sign of a tag', typed: '#harb', found: ['harbour'] },
    { name: 'leave out what is there', typed: 'fe', taken: ['Ferries'], found: ['night ferry'] },
    { name: 'leave out what is typed in full', typed: 'Harbour ', found: [] },
    { name: 'are none where nothing fits', typed: 'zeppelin', found: [] },
  ];
  it.each(rows)('$name', ({ typed, taken = [], found }) => {
    expect(completionsOf(known, typed, taken, 10).map(({ tag }) => tag)).toEqual(found);
  });

  it('are the most used ones while nothing is typed, and no more than asked for', () => {
    expect(completionsOf(known, '', [], 2).map(({ tag }) => tag)).toEqual(['harbour', 'night ferry']);
  });
});
