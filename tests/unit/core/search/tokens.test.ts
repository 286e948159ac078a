import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '@/lib/core/fold';
import { tokensOf, wordsOf } from '@/lib/core/search/tokens';

describe('the words of a text', () => {
  const rows: { name: string; text: string; words: string }[] = [
    { name: 'small letters', text: 'The Ferry SAILS', words: 'the ferry sails' },
    { name: 'no accents', text: 'Résumé, naïve, Ångström', words: 'resume naive angstrom' },
    { name: 'accents that stand apart', text: 'Re\u0301sume\u0301', words: 'resume' },
    { name: 'Turkish: both i are one', text: 'İstanbul ISPARTA ılık Iğdır', words: 'istanbul isparta ilik igdir' },
    { name: 'Turkish: endings after an apostrophe apart', text: "İstanbul'da", words: 'istanbul da' },
    { name: 'French: articles apart', text: "l'avion d’État", words: 'l avion d etat' },
    { name: 'German: ß as ss, umlauts plain', text: 'Straße Fußgänger', words: 'strasse fussganger' },
    { name: 'Polish, Danish and Norwegian letters plain', text: 'Łódź Ærø Đakovo', words: 'lodz aero dakovo' },
    { name: 'Greek and Cyrillic accents off', text: 'Αθήνα Ёлка', words: 'αθηνα елка' },
    { name: 'Arabic: vowel marks and lengthening off', text: 'كِتَابٌ كـــتاب', words: 'كتاب كتاب' },
    { name: 'Arabic: alef of any kind', text: 'أحمد إسلام آسيا', words: 'احمد اسلام اسيا' },
    { name: 'Hebrew: points off', text: 'שָׁלוֹם', words: 'שלום' },
    { name: 'Hindi: vowel signs are letters, the nukta is not', text: 'हिन्दी की ख़बर', words: 'हिन्दी की खबर' },
    { name: 'Chinese: pairs, and the last alone', text: '东京都。大雨', words: '东京 京都 都 大雨 雨' },
    { name: 'Japanese: pairs over all its scripts', text: '渡り鳥ニュース', words: '渡り り鳥 鳥ニ ニュ ュー ース ス' },
    { name: 'half-width katakana as full', text: 'ﾆｭｰｽ', words: 'ニュ ュー ース ス' },
    { name: 'Thai: pairs', text: 'ข่าว', words: 'ข่ ่า าว ว' },
    { name: 'Korean: words', text: '서울에서 열린', words: '서울에서 열린' },
    { name: 'scripts that meet', text: 'iPhone发布2026年', words: 'iphone 发布 布 2026 年' },
    { name: 'full-width letters and ligatures', text: 'ＮＡＴＯ ﬁre', words: 'nato fire' },
    { name: 'numbers, dates and hyphens', text: '1,5 Covid-19 14.03.2026', words: '1 5 covid 19 14 03 2026' },
    { name: 'no punctuation and no pictographs', text: '— “Hm!” 🚢 …', words: 'hm' },
    { name: 'words beyond 40 characters cut', text: 'x'.repeat(60), words: 'x'.repeat(40) },
    { name: 'nothing of nothing', text: ' \n', words: '' },
  ];
  it.each(rows)('$name', ({ text, words }) => {
    expect(wordsOf(text).join(' ')).toBe(words.normalize('NFC'));
  });

  it('stand where they say, in order, and fold to themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = fold(text);
        let before = 0;
        for (const { term, start, end } of tokensOf(folded)) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(folded.slice(start, end).startsWith(term)).toBe(true);
          expect(fold(term)).toBe(term);
          before = start;
        }
      }),
    );
  });
});
