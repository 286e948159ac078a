import { describe, expect, it } from 'vitest';
import { inQuotationMarks } from '@/lib/core/quotes/quotation-marks';

describe('the marks of a language', () => {
  it.each<[string, string | null, string]>([
    ['English', 'en-GB', '“Bread”'],
    ['not known', null, '“Bread”'],
    ['not in the table', 'eo', '“Bread”'],
    ['German', 'de', '„Bread“'],
    ['German of Switzerland', 'de-CH', '«Bread»'],
    ['German of Austria', 'de-AT', '„Bread“'],
    ['French, apart from the words', 'fr', '«\u202fBread\u202f»'],
    ['Spanish', 'es-419', '«Bread»'],
    ['Swedish', 'sv', '”Bread”'],
    ['Polish', 'pl', '„Bread”'],
    ['Japanese', 'ja', '「Bread」'],
    ['Chinese', 'zh-Hans-CN', '“Bread”'],
    ['Chinese of Taiwan', 'zh-TW', '「Bread」'],
    ['Chinese in its older signs', 'zh-Hant-HK', '「Bread」'],
    ['Arabic', 'ar-EG', '«Bread»'],
  ])('%s', (_, lang, quoted) => {
    expect(inQuotationMarks('Bread', lang)).toBe(quoted);
  });
});

describe('a quote in a quote', () => {
  it.each<[string, string, string, string]>([
    ['gets the inner marks', 'en', 'He said “no” and left', '“He said ‘no’ and left”'],
    ['gets them in German', 'de', 'Er sagte „nein“ und ging', '„Er sagte ‚nein‘ und ging“'],
    [
      'gets them in French, whose marks stand apart',
      'fr',
      'Il dit «\u202fnon\u202f» et part',
      '«\u202fIl dit “\u202fnon\u202f” et part\u202f»',
    ],
    ['gets them in Japanese', 'ja', '彼は「いや」と言った', '「彼は『いや』と言った」'],
    ['gets them where all of it is one', 'en', '“No”', '“‘No’”'],
    ['gets them where typewriters were used', 'en', 'He said "no" and "never"', '“He said ‘no’ and ‘never’”'],
    ['stays where a mark opens and none closes', 'en', '“No, he said', '““No, he said”'],
    ['stays where a mark is an inch', 'en', 'A screen of 6" or so', '“A screen of 6" or so”'],
    ['stays where it has other marks than those round it', 'en', 'He said «no»', '“He said «no»”'],
    ['leaves apostrophes alone', 'en', 'It’s “the harbour’s”', '“It’s ‘the harbour’s’”'],
    ['counts characters, not halves of them', 'en', '🚋 “no”', '“🚋 ‘no’”'],
  ])('%s', (_, lang, words, quoted) => {
    expect(inQuotationMarks(words, lang)).toBe(quoted);
  });
});
