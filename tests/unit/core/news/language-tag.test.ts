import { describe, expect, it } from 'vitest';
import { languageTag } from '@/lib/core/news/language-tag';

describe('languageTag', () => {
  it.each([
    ['a tag', ['de'], 'de'],
    ['an underscore and small letters', ['en_us'], 'en-US'],
    ['capitals', ['TR'], 'tr'],
    ['a region', ['pt-br'], 'pt-BR'],
    ['several in one', ['fr, en;q=0.8'], 'fr'],
    ['blanks around it', [' ar '], 'ar'],
    ['the first that means one', ['', 'Deutsch', 'de-AT', 'en'], 'de-AT'],
    ['the next where one is broken', ['en-', 'nl'], 'nl'],
    ['the name of a language', ['English'], null],
    ['none', [], null],
  ])('%s', (_, claims, tag) => {
    expect(languageTag(claims)).toBe(tag);
  });
});
