import { array, assert, property, string } from 'fast-check';
import { expect, it } from 'vitest';
import { Utf8Bytes } from '@/lib/core/utf8-bytes';

const long = 'Fähre €🚢'.repeat(20_000);

it('one text after another has the bytes that it would have alone, whatever came before it', () => {
  const bytes = new Utf8Bytes();
  const units = string({ unit: 'binary' });
  assert(
    property(array(units), (texts) => {
      for (const text of [...texts, long, '', '\ud83d'])
        expect([...bytes.of(text)].join()).toBe([...new TextEncoder().encode(text)].join());
    }),
    { numRuns: 20 },
  );
});
