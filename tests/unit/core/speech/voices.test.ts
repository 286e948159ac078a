import { describe, expect, it } from 'vitest';
import { chosenVoice, languageOf, type Voice, voicesFor } from '@/lib/core/speech/voices';

const voice = (id: string, lang: string, preferred = false): Voice => ({ id, name: id, lang, preferred });

describe('languageOf', () => {
  it.each<[string, string | null, string]>([
    ['a language', 'tr', 'tr'],
    ['with a region', 'en-GB', 'en'],
    ['with an underscore', 'de_DE', 'de'],
    ['with a script', 'zh-Hant-TW', 'zh'],
    ['Mandarin by its own name', 'cmn-CN', 'zh'],
    ['Norwegian of either name', 'no', 'nb'],
    ['none', null, 'und'],
    ['what is no tag', '!', 'und'],
  ])('%s', (_, tag, language) => {
    expect(languageOf(tag)).toBe(language);
  });
});

describe('voicesFor', () => {
  const voices = [voice('us', 'en-US'), voice('de', 'de-DE', true), voice('gb', 'en_GB'), voice('main', 'en-IE', true)];
  it.each<[string, string | null, string[]]>([
    ['of the language alone, the one that the system is set to first', 'en', ['main', 'us', 'gb']],
    ['of the region first of all', 'en-GB', ['gb', 'main', 'us']],
    ['all, where no language is known', null, ['de', 'main', 'us', 'gb']],
    ['none, where there is none', 'tr', []],
  ])('%s', (_, lang, ids) => {
    expect(voicesFor(voices, lang).map(({ id }) => id)).toEqual(ids);
  });
});

describe('chosenVoice', () => {
  const fitting = [voice('a', 'en'), voice('b', 'en')];
  it.each<[string, Voice[], string | null, string | null]>([
    ['chosen', fitting, 'b', 'b'],
    ['never chosen', fitting, null, 'a'],
    ['chosen, and no longer there', fitting, 'c', 'a'],
    ['none to choose from', [], 'b', null],
  ])('%s', (_, voices, id, chosen) => {
    expect(chosenVoice(voices, id)?.id ?? null).toBe(chosen);
  });
});
