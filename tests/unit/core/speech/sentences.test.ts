import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentencesOf } from '@/lib/core/speech/sentences';

const spoken = (text: string, lang: string | null) =>
  sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end));

describe('sentencesOf', () => {
  it.each<{ name: string; lang: string | null; sentences: string[] }>([
    { name: 'English', lang: 'en', sentences: ['The ferry is back.', 'Is it late?', '“Never!” said the captain.'] },
    {
      name: 'English, with a title, an initial and a country',
      lang: 'en-US',
      sentences: ['Dr. Ruiz met Capt. J. Moor in the U.S. port.', 'Both left.'],
    },
    { name: 'English, with a number', lang: 'en', sentences: ['It cost 3.50 in 2026.', 'Now it is free.'] },
    { name: 'Turkish', lang: 'tr', sentences: ['Vapur geri döndü.', 'Prof. Işık sevindi.', 'Saat kaçta?'] },
    { name: 'Turkish, with an ordinal', lang: 'tr', sentences: ['Geminin 3. Kaptanı geldi.', 'Hava iyi.'] },
    {
      name: 'German, with abbreviations and a date',
      lang: 'de',
      sentences: ['Manche, z. B. Frau Dr. Weiß, kamen am 3. Oktober.', 'Andere blieben, d. h. Herr Ott.'],
    },
    { name: 'Arabic', lang: 'ar', sentences: ['عادت العبّارة إلى الميناء.', 'هل تأخرت؟', 'لا!'] },
    { name: 'Chinese', lang: 'zh', sentences: ['渡轮回来了。', '它晚点了吗？', '“没有！”', '船长说。'] },
    { name: 'Japanese', lang: 'ja', sentences: ['船が戻った。', '「遅れたのか？」', 'いいえ。'] },
    { name: 'Hindi', lang: 'hi', sentences: ['नौका लौट आई।', 'क्या वह देर से आई?', 'नहीं।'] },
    { name: 'a language that is not known', lang: null, sentences: ['The ferry is back.', 'Good.'] },
    { name: 'a language that is none', lang: 'x_1', sentences: ['The ferry is back.', 'Good.'] },
  ])('$name', ({ lang, sentences }) => {
    expect(spoken(sentences.join(lang === 'zh' || lang === 'ja' ? '' : ' '), lang)).toEqual(sentences);
  });

  it('ends at a line break, even after an abbreviation', () => {
    expect(spoken('By J.\nThe ferry\nis back.', 'en')).toEqual(['By J.', 'The ferry', 'is back.']);
  });

  it('is nothing where there is nothing', () => {
    expect(spoken(' \n ', 'en')).toEqual([]);
  });

  const clause = 'the ferry that left the old harbour at ten came back in the rain';
  it.each<{ name: string; lang: string; text: string; pieces: string[] }>([
    {
      name: 'after the last clause that fits',
      lang: 'en',
      text: `${clause}, ${clause}; ${clause}.`,
      pieces: [`${clause}, ${clause};`, `${clause}.`],
    },
    {
      name: 'not within a number',
      lang: 'en',
      text: `${'ferries '.repeat(22)}1,000,000 tons`,
      pieces: ['ferries '.repeat(22).trim(), '1,000,000 tons'],
    },
    {
      name: 'between words where no clause ends',
      lang: 'en',
      text: 'ferry '.repeat(40).trim(),
      pieces: ['ferry '.repeat(30).trim(), 'ferry '.repeat(10).trim()],
    },
    {
      name: 'where there are no spaces, after a clause',
      lang: 'zh',
      text: `${'渡轮今晚回到老港口'.repeat(3)}，${'渡轮今晚回到老港口'.repeat(3)}。`,
      pieces: [`${'渡轮今晚回到老港口'.repeat(3)}，`, `${'渡轮今晚回到老港口'.repeat(3)}。`],
    },
  ])('cuts what is too long: $name', ({ lang, text, pieces }) => {
    expect(spoken(text, lang)).toEqual(pieces);
  });

  const parts = [
    'ferry',
    'Dr.',
    'z. B. ',
    '. ',
    '? ',
    ', ',
    ' ',
    '\n',
    '渡轮',
    '。',
    'नौका',
    '।',
    '👩‍👩‍👧',
    'é',
    '123',
    '…',
  ];
  const texts = fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'grapheme' })), { maxLength: 80 });
  it('leaves nothing out but white space, tells nothing twice, and no stretch is too long', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', 'zh', null), (some, lang) => {
        const text = some.join('');
        let told = '';
        let last = 0;
        for (const { start, end } of sentencesOf(text, lang)) {
          expect(text.slice(last, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(end - start).toBeLessThanOrEqual(lang === 'zh' ? 50 : 180);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          expect(text.slice(start, end).isWellFormed()).toBe(text.isWellFormed());
          told += text.slice(last, end);
          last = end;
        }
        expect(told + text.slice(last)).toBe(text);
        expect(text.slice(last).trim()).toBe('');
      }),
    );
  });
});
