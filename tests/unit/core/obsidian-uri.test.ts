import fc from 'fast-check';
import { expect, it } from 'vitest';
import { obsidianHandOff } from '@/lib/core/obsidian-uri';

const note = { vault: '', file: 'Ferry', content: 'x' };

it.each([
  ['the vault that was open last', note, 'obsidian://new?file=Ferry&content=x'],
  ['a vault', { ...note, vault: 'My vault' }, 'obsidian://new?vault=My%20vault&file=Ferry&content=x'],
  [
    'signs that part values',
    { vault: 'A&B', file: 'C=D+E#1', content: '50%\n?' },
    'obsidian://new?vault=A%26B&file=C%3DD%2BE%231&content=50%25%0A%3F',
  ],
  ['half a character', { ...note, content: '\ud83d' }, 'obsidian://new?file=Ferry&content=%EF%BF%BD'],
])('%s', (_, given, uri) => {
  expect(obsidianHandOff(given)).toEqual({ uri, byClipboard: false });
});

it.each([
  ['2,000 units', 1_966, false],
  ['2,001 units', 1_967, true],
])('%s', (_, letters, byClipboard) => {
  const handOff = obsidianHandOff({ ...note, content: 'x'.repeat(letters) });
  expect(handOff.byClipboard).toBe(byClipboard);
  if (byClipboard) expect(handOff.uri).toBe('obsidian://new?file=Ferry&clipboard');
  else expect(handOff.uri).toHaveLength(2_000);
});

it('gives back what it was given, whatever that is', () => {
  const value = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(value, value, value, (vault, file, content) => {
      const { searchParams } = new URL(obsidianHandOff({ vault, file, content }).uri);
      expect(Object.fromEntries(searchParams)).toEqual({ ...(vault && { vault }), file, content });
    }),
  );
});
