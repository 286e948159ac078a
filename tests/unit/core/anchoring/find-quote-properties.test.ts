import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, quoteFinder } from '@/lib/core/anchoring/find-quote';
import { describeQuote, type Selector } from '@/lib/core/anchoring/quote';

const pieces =
  'a,b,é,e\u0301,ß,ﬁ,İ,渡,鳥,。,क्ष,मि,한,🚢,🇳🇴,👨‍👩‍👧,𐍈,ك,ِ,ـ,\u00ad,\u200f, ,  ,\n,. ,-, – ,“,…,1,word,other words ,\ud83d,\ude00,\u0301'.split(
    ',',
  );
const anything = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((some) => some.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

/** A stretch of a text, by two numbers from 0 to 1. */
const ends = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }));

function chosen(text: string, [one, other]: [number, number]): Selector | null {
  const places = [Math.round(one * text.length), Math.round(other * text.length)].sort((a, b) => a - b);
  return describeQuote(text, places[0] ?? 0, places[1] ?? 0);
}

const splitsPair = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');

const placeOf = (found: { start: number; end: number } | null): { start: number; end: number } | null =>
  found && { start: found.start, end: found.end };

const names = 'keeper harbour ferry lantern winter rope gull anchor tide quay'.split(' ');
const sentences = fc
  .array(fc.tuple(fc.nat(99), fc.constantFrom(...names), fc.constantFrom(...names)), { minLength: 4, maxLength: 30 })
  .map((some) => some.map(([count, one, other], at) => `Sentence ${at}: the ${one} saw ${count} of the ${other}s.`));

describe('a quote of an unedited text', () => {
  it('is where it was, whatever the text', () => {
    fc.assert(
      fc.property(anything, ends, (text, where) => {
        const selector = chosen(text, where);
        if (selector) expect(findQuote(text, selector)).toEqual({ ...selector.position, exactness: 1 });
      }),
      { numRuns: 2_000 },
    );
  });

  it('is found by its words, if the place is forgotten', () => {
    fc.assert(
      fc.property(sentences, ends, (lines, where) => {
        const text = lines.join(' ');
        const selector = chosen(text, where);
        const found = selector && findQuote(text, { ...selector, position: { start: 0, end: 1 } });
        expect(placeOf(found)).toEqual(selector?.position ?? null);
      }),
      { numRuns: 1_000 },
    );
  });
});

/** Sentences put in or taken away. The first and the last of a text stay: its edge is part of what stands round a quote. */
type Edit = { deletes: boolean; at: number; name: string };

const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.record({ deletes: fc.boolean(), at: fc.nat(99), name: fc.constantFrom(...names) }),
  { maxLength: 4 },
);

function edited(lines: readonly string[], list: readonly Edit[], keeps: 'first' | 'last'): string[] {
  const some = [...lines];
  for (const { deletes, at, name } of list) {
    if (some.length < 2) break;
    some.splice((at % (some.length - 1)) + (keeps === 'first' ? 1 : 0), deletes ? 1 : 0, `The ${name} was new.`);
  }
  return some;
}

describe('a quote of a text that is edited elsewhere', () => {
  it('is kept, whatever is put in or taken away before and after its neighbours', () => {
    fc.assert(
      fc.property(sentences, fc.nat(99), ends, edits, edits, (lines, at, where, sooner, later) => {
        const line = at % (lines.length - 2);
        const [before, kept, after] = [lines.slice(0, line), lines.slice(line, line + 3), lines.slice(line + 3)];
        const [text, middle] = [lines.join(' '), kept.join(' ')];
        const selector = chosen(kept[1] ?? '', where);
        if (!selector) return;
        const start = text.indexOf(middle) + (kept[0] ?? '').length + 1 + selector.position.start;
        const quote = describeQuote(text, start, start + selector.quote.exact.length);
        const now = [...edited(before, sooner, 'first'), middle, ...edited(after, later, 'last')].join(' ');
        const by = now.indexOf(middle) - text.indexOf(middle);
        expect(placeOf(quote && findQuote(now, quote))).toEqual({
          start: start + by,
          end: start + by + selector.quote.exact.length,
        });
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a quote in any text', () => {
  it('lies within it and splits no character, if it is there', () => {
    fc.assert(
      fc.property(anything, anything, anything, ends, (text, one, other, where) => {
        const selector = chosen(one + text + other, where);
        const edited = text + one + text;
        const found = selector && findQuote(edited, selector);
        if (!found) return;
        expect(found.start).toBeLessThan(found.end);
        expect(found.end).toBeLessThanOrEqual(edited.length);
        expect(found.exactness).toBeGreaterThan(0);
        expect([splitsPair(edited, found.start), splitsPair(edited, found.end)]).toEqual([false, false]);
      }),
      { numRuns: 3_000 },
    );
  });

  it('is looked for without a throw, whatever the selector says', () => {
    const offsets = fc.nat(200);
    fc.assert(
      fc.property(
        anything,
        anything,
        anything,
        anything,
        offsets,
        offsets,
        (text, exact, prefix, suffix, start, end) => {
          const found = findQuote(text, { quote: { exact, prefix, suffix }, position: { start, end } });
          if (found) expect(text.slice(found.start, found.end)).not.toBe('');
        },
      ),
      { numRuns: 3_000 },
    );
  });
});

describe('many quotes in one text', () => {
  it('are found as each of them is alone', () => {
    const text =
      'The rope held. The gull did not. Nobody on the quay had seen the lantern, or the rope, since winter began.';
    const selectors = [chosen(text, [0, 0.2]), chosen(text, [0.3, 0.5]), chosen(text, [0.6, 1])];
    const find = quoteFinder(`News. ${text}`);
    for (const selector of selectors) {
      const alone = selector && findQuote(`News. ${text}`, selector);
      expect(alone).not.toBeNull();
      expect(selector && find(selector)).toEqual(alone);
    }
  });
});
