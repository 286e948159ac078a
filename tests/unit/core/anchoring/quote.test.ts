import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeQuote } from '@/lib/core/anchoring/quote';
import { clipId } from '@/lib/core/clip-id';
import { parseHighlight } from '@/lib/core/highlight';

const id = clipId(0, new Uint8Array(10));
const about = { id, clipId: id, colour: 'pink', note: '', createdAt: 0, updatedAt: 0, revision: 1 };

describe('the description of a stretch of a text', () => {
  const text = `The ferry  left\nat noon. ${'It came back empty, as it always did. '.repeat(3)}`;
  const rows: { name: string; text: string; stretch: [number, number]; exact: string | null; prefix?: string }[] = [
    { name: 'a word', text, stretch: [4, 9], exact: 'ferry', prefix: 'The ' },
    { name: 'the white space at its ends is left out', text, stretch: [9, 16], exact: 'left', prefix: 'The ferry  ' },
    { name: 'white space alone is none', text, stretch: [9, 11], exact: null },
    { name: 'an empty one is none', text, stretch: [5, 5], exact: null },
    { name: 'one past the text is none', text: 'a', stretch: [3, 9], exact: null },
    { name: 'the wrong way round is none', text, stretch: [9, 4], exact: null },
    { name: 'half a surrogate pair is taken in whole', text: 'a🚢b', stretch: [0, 2], exact: 'a🚢' },
    { name: 'the other half, too', text: 'a🚢b', stretch: [2, 4], exact: '🚢b', prefix: 'a' },
    { name: 'a letter keeps its combining mark', text: 'cafe\u0301 noir', stretch: [0, 4], exact: 'cafe\u0301' },
    { name: 'a mark keeps its letter', text: 'cafe\u0301 noir', stretch: [4, 8], exact: 'e\u0301 no', prefix: 'caf' },
    { name: 'a family of emoji stays together', text: 'x👨‍👩‍👧y', stretch: [3, 4], exact: '👨‍👩‍👧', prefix: 'x' },
    { name: 'as much as a highlight may hold', text: 'w'.repeat(5_000), stretch: [0, 5_000], exact: 'w'.repeat(5_000) },
    { name: 'more than that is none', text: 'w'.repeat(5_001), stretch: [0, 5_001], exact: null },
  ];
  it.each(rows)('$name', ({ text, stretch, exact, prefix = '' }) => {
    const selector = describeQuote(text, ...stretch);
    expect(selector?.quote.exact ?? null).toBe(exact);
    if (exact !== null) expect(selector?.quote.prefix).toBe(prefix);
  });

  it('has 32 characters of what stands round it, as readers count them', () => {
    const long = `${'e\u0301'.repeat(40)}WORD${'🚢'.repeat(40)}`;
    const at = long.indexOf('WORD');
    expect(describeQuote(long, at, at + 4)?.quote).toEqual({
      exact: 'WORD',
      prefix: 'e\u0301'.repeat(32),
      suffix: '🚢'.repeat(32),
    });
  });

  it('is what the text says, cuts no pair and can be kept', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.string({
        unit: fc.constantFrom('a', ' ', '\u0301', '🚢', '\u200d', 'क', '्', '\ud83d', '\ude00', '🇳'),
        maxLength: 300,
      }),
    );
    fc.assert(
      fc.property(texts, fc.nat(300), fc.nat(300), (text, one, other) => {
        const selector = describeQuote(text, Math.min(one, other), Math.max(one, other));
        if (!selector) return;
        const { quote, position } = selector;
        expect(text.slice(position.start, position.end)).toBe(quote.exact);
        expect(text.slice(0, position.start).endsWith(quote.prefix)).toBe(true);
        expect(text.slice(position.end).startsWith(quote.suffix)).toBe(true);
        const whole = quote.prefix + quote.exact + quote.suffix;
        const lone = (part: string): number => part.match(/\p{Cs}/gu)?.length ?? 0;
        expect(lone(quote.prefix) + lone(quote.exact) + lone(quote.suffix)).toBe(lone(whole));
        expect(parseHighlight({ ...about, ...selector })).toMatchObject({ ok: true });
      }),
      { numRuns: 2_000 },
    );
  });
});
