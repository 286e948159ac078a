import { describe, expect, it } from 'vitest';
import { describeQuote } from '@/lib/core/anchoring/quote';
import { clipId } from '@/lib/core/clip-id';
import { highlightColours, makeHighlight, parseHighlight } from '@/lib/core/highlight';

const now = Date.UTC(2026, 3, 1);
const idOf = (seed: number): string => clipId(now, new Uint8Array(10).fill(seed));
const text = 'The ferry left at noon. It came back empty.';

function sample() {
  const selector = describeQuote(text, 4, 14);
  if (!selector) throw new Error('The sample has no selector');
  const about = { clipId: idOf(1), revision: 2, colour: 'green' } as const;
  return makeHighlight(selector, about, { id: idOf(2), now });
}

describe('a highlight', () => {
  it('is made of what was marked', () => {
    expect(sample()).toEqual({
      id: idOf(2),
      clipId: idOf(1),
      quote: { exact: 'ferry left', prefix: 'The ', suffix: ' at noon. It came back empty.' },
      position: { start: 4, end: 14 },
      colour: 'green',
      note: '',
      createdAt: now,
      updatedAt: now,
      revision: 2,
    });
  });

  it('is read back as it was, and nothing more of it', () => {
    const stored: unknown = JSON.parse(JSON.stringify({ ...sample(), surplus: 1, note: 'n'.repeat(10_000) }));
    expect(parseHighlight(stored)).toEqual({ ok: true, value: { ...sample(), note: 'n'.repeat(10_000) } });
  });

  it('may have each of the colours', () => {
    for (const colour of highlightColours) expect(parseHighlight({ ...sample(), colour })).toMatchObject({ ok: true });
  });

  const { quote } = sample();
  const bad: { name: string; different: Record<string, unknown>; field: string }[] = [
    { name: 'an id that is none', different: { id: '17' }, field: 'id' },
    { name: 'no clip', different: { clipId: undefined }, field: 'clipId' },
    { name: 'a colour that there is not', different: { colour: 'url(x)' }, field: 'colour' },
    { name: 'a note past all length', different: { note: 'n'.repeat(10_001) }, field: 'note' },
    { name: 'a revision before the first', different: { revision: 0 }, field: 'revision' },
    { name: 'a time that is a text', different: { createdAt: '2026-04-01' }, field: 'createdAt' },
    { name: 'a time that is no number', different: { updatedAt: Number.NaN }, field: 'updatedAt' },
    { name: 'no words', different: { quote: { ...quote, exact: '' } }, field: 'quote.exact' },
    { name: 'blanks for words', different: { quote: { ...quote, exact: ' \n ' } }, field: 'quote.exact' },
    { name: 'too many words', different: { quote: { ...quote, exact: 'w'.repeat(5_001) } }, field: 'quote.exact' },
    {
      name: 'context past all length',
      different: { quote: { ...quote, prefix: 'w'.repeat(257) } },
      field: 'quote.prefix',
    },
    { name: 'a place before the text', different: { position: { start: -1, end: 4 } }, field: 'position.start' },
    { name: 'a place between units', different: { position: { start: 0.5, end: 4 } }, field: 'position.start' },
    { name: 'a place that ends where it starts', different: { position: { start: 4, end: 4 } }, field: 'position' },
  ];
  it.each(bad)('is refused for $name', ({ different, field }) => {
    expect(parseHighlight({ ...sample(), ...different })).toMatchObject({
      ok: false,
      problem: expect.stringMatching(new RegExp(`^${field.replace('.', '\\.')}: `)),
    });
  });

  it.each([null, 'words', 7, []])('is not %j', (value) => {
    expect(parseHighlight(value)).toMatchObject({ ok: false });
  });
});
