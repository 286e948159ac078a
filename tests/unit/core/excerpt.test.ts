import { describe, expect, it } from 'vitest';
import { excerptOf } from '@/lib/core/excerpt';

describe('an excerpt', () => {
  const rows: { name: string; text: string; most: number; shown: string }[] = [
    { name: 'is the text where that is short', text: 'A tram\n comes.', most: 40, shown: 'A tram comes.' },
    { name: 'ends with a word', text: 'The trams come back to the quay', most: 18, shown: 'The trams come…' },
    { name: 'drops a comma there', text: 'The trams come, the buses go', most: 17, shown: 'The trams come…' },
    {
      name: 'ends with a sentence as that does',
      text: 'Trams come back. Buses go.',
      most: 18,
      shown: 'Trams come back.',
    },
    { name: 'and with its quotation mark', text: '“Come back!” said the mayor', most: 15, shown: '“Come back!”' },
    { name: 'cuts where a script has no spaces', text: '岬の灯台、無人化から十年', most: 6, shown: '岬の灯台、無…' },
  ];
  it.each(rows)('$name', ({ text, most, shown }) => {
    expect(excerptOf(text, most)).toBe(shown);
  });
});
