import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptRound } from '@/lib/core/search/excerpt-round';
import { markMatches } from '@/lib/core/search/mark-matches';
import { parseQuery } from '@/lib/core/search/parse-query';
import { wordsOf } from '@/lib/core/search/tokens';

const filler = 'Nobody on the quay had asked for it, and nobody would miss it. ';

/** As many words as a long report has, without any of those that the tests look for. */
const long = (times: number) => filler.repeat(times);

describe('an excerpt round the best hit', () => {
  const rows: { name: string; text: string; query: string; most?: number; shown: string | null }[] = [
    { name: 'is the text where that is short', text: 'The ferry\nsails.', query: 'ferry', shown: 'The ferry sails.' },
    {
      name: 'begins and ends with words, and says that there is more',
      text: `${long(3)}The mayor came with the last ferry of the night and left with the first one. ${long(3)}`,
      query: 'ferry',
      most: 60,
      shown: '…the last ferry of the night and left with the first one.',
    },
    {
      name: 'begins as the text does where the hit is near',
      text: `A ferry came back to the old harbour last night. ${long(3)}`,
      query: 'ferry',
      most: 40,
      shown: 'A ferry came back to the old harbour…',
    },
    {
      name: 'ends as the text does, and begins with a word where no sentence is near',
      text: `${long(3)}It was the last ferry.`,
      query: 'ferry',
      most: 60,
      shown: '…the last ferry.',
    },
    {
      name: 'prefers the place with more of the words to an earlier one',
      text: `A ferry. ${long(4)}The ferry strike. ${long(4)}`,
      query: 'strike ferry',
      most: 50,
      shown: '…The ferry strike. Nobody on the quay had asked…',
    },
    {
      name: 'counts different words, not how often one stands there',
      text: `Ferry, ferry, ferry. ${long(4)}A strike of the ferry. ${long(4)}`,
      query: 'ferry strike',
      most: 50,
      shown: '…A strike of the ferry. Nobody on the quay had…',
    },
    {
      name: 'takes the first of places that are as good',
      text: `${long(1)}The red ferry. ${long(4)}The blue ferry. ${long(1)}`,
      query: 'ferry',
      most: 40,
      shown: '…The red ferry. Nobody on the quay had…',
    },
    {
      name: 'finds a phrase where it stands together',
      text: `End a strike. ${long(4)}To end  the\nstrike. ${long(4)}`,
      query: '"end the strike"',
      most: 40,
      shown: '…To end the strike. Nobody on the quay…',
    },
    {
      name: 'finds what is being typed, without accents',
      text: `${long(4)}Şule Özgür yazdı. ${long(4)}`,
      query: 'sul ozg',
      most: 40,
      shown: '…Şule Özgür yazdı. Nobody on the quay…',
    },
    {
      name: 'cuts a script without spaces anywhere, at best after a full stop',
      text: `${'海辺の町の朝。'.repeat(9)}岬の灯台に人はいない${'。波の音を聞く'.repeat(9)}`,
      query: '灯台',
      most: 20,
      shown: '…岬の灯台に人はいない。波の音を聞く。波…',
    },
    {
      name: 'takes no mark from its letter',
      text: `${'か\u3099'.repeat(40)}灯台`,
      query: '灯台',
      most: 20,
      shown: '…か\u3099か\u3099灯台',
    },
    {
      name: 'reads from right to left too',
      text: `${'نسمات البحر على الرصيف. '.repeat(6)}عاد المِيناء إلى العمل. ${'نسمات البحر على الرصيف. '.repeat(6)}`,
      query: 'الميناء',
      most: 40,
      shown: '…عاد المِيناء إلى العمل. نسمات البحر…',
    },
    { name: 'is none without a hit', text: long(2), query: 'ferry', shown: null },
    { name: 'is none of a part within a word', text: 'The ferry', query: 'erry', shown: null },
    { name: 'is none of what must not be there', text: 'The ferry', query: '-ferry', shown: null },
    { name: 'is none of an operator', text: 'The ferry', query: 'site:ferry', shown: null },
    { name: 'is none of no words', text: 'The ferry', query: '', shown: null },
    { name: 'is none of no text', text: '', query: 'ferry', shown: null },
  ];
  it.each(rows)('$name', ({ text, query, most, shown }) => {
    expect(excerptRound(text, parseQuery(query), most)).toBe(shown);
  });

  it('is a part of the text, not much longer than asked for, and holds a word that was found', () => {
    const letters = fc.constantFrom('a', 'bé', 'e\u0301', 'ﬁ', '渡', '鳥', '🚢', ' ', ' ', '\n', '. ', 'كِ', 'ferry');
    const texts = fc.array(letters, { maxLength: 120 }).map((some) => some.join(''));
    const words = fc.constantFrom('ferry', 'a', 'be', '渡鳥', 'fi', 'ferry a', '"a ferry"', 'ك');
    fc.assert(
      fc.property(texts, words, fc.integer({ min: 20, max: 60 }), (text, typed, most) => {
        const query = parseQuery(typed);
        const isFound = (some: string) => markMatches(some, query).some(({ marked }) => marked);
        const excerpt = excerptRound(text, query, most);
        expect(excerpt !== null).toBe(isFound(text));
        if (excerpt === null) return;
        expect(Array.from(excerpt).length).toBeLessThanOrEqual(most + 2);
        const inside = excerpt.replace(/^…|…$/g, '');
        expect(text.replace(/\s+/gu, ' ')).toContain(inside);
        expect(excerpt.isWellFormed()).toBe(true);
        expect(isFound(excerpt)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('of a text of 100 KB takes a few times as long as taking it into words, however common they are', () => {
    const text = `${long(1_600)}The harbour strike.`;
    expect(text.length).toBeGreaterThan(100_000);
    const time = (work: () => unknown) => {
      const before = performance.now();
      work();
      return performance.now() - before;
    };
    for (const typed of ['strike', 'nobody strike', 'n', 'no qu', 'the quay had', '"on the"']) {
      const query = parseQuery(typed);
      // The best of each, in turns: others work on this machine too. What grows with the square of a text never comes near.
      const best = { reading: Number.POSITIVE_INFINITY, excerpt: Number.POSITIVE_INFINITY };
      const ratio = () => best.excerpt / best.reading;
      for (let turn = 0; turn < 100 && !(ratio() < 8); turn += 1) {
        best.reading = Math.min(
          best.reading,
          time(() => wordsOf(text)),
        );
        best.excerpt = Math.min(
          best.excerpt,
          time(() => excerptRound(text, query)),
        );
      }
      expect(ratio(), typed).toBeLessThan(8);
    }
  });
});
