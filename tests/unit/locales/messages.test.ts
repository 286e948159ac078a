import { describe, expect, it } from 'vitest';
import { languages, placesOf, pluralOf } from './messages';
import { hardCodedWords, namesInSources } from './sources';

const [english, ...others] = languages;
if (!english) throw new Error('There is no English');

const of = (language: { messages: Map<string, string> }, path: string): string => language.messages.get(path) ?? '';

/** Each message once, a plural by its name alone. */
const wordsOf = ({ messages }: { messages: Map<string, string> }): string[] => [
  ...new Set([...messages.keys()].map((path) => pluralOf(path) ?? path)),
];

it('is spoken in ten languages, Portuguese as in Brazil and as in Portugal', () => {
  expect(languages.map(({ name }) => name)).toEqual(['en', 'ar', 'de', 'es', 'fr', 'hi', 'ja', 'pt_BR', 'tr', 'zh_CN']);
});

it('says nothing that is not a message', () => {
  expect(hardCodedWords()).toEqual([]);
});

it('has no message that nothing says', () => {
  const named = namesInSources();
  const unsaid = [...english.messages.keys()].filter(
    (path) => !named.test(path) && !named.test(pluralOf(path) ?? path),
  );
  expect(unsaid).toEqual([]);
});

describe.each(languages)('$name', (language) => {
  const tag = of(language, 'language.tag');

  it('names itself, and the way it runs', () => {
    const { language: base } = new Intl.Locale(tag);
    expect(base).toBe(language.name.slice(0, 2));
    expect(of(language, 'language.direction')).toBe(base === 'ar' ? 'rtl' : 'ltr');
  });

  it('has every form of its plurals and no other', () => {
    const categories = new Intl.PluralRules(tag).resolvedOptions().pluralCategories.toSorted();
    const plurals = wordsOf(language).filter((word) => language.messages.has(`${word}.other`));
    expect(plurals.length).toBeGreaterThan(10);
    for (const word of plurals) {
      const has = [...language.messages.keys()].filter((path) => pluralOf(path) === word);
      expect(has.map((path) => path.slice(word.length + 1)).toSorted(), word).toEqual(categories);
    }
  });

  it('has names that both browsers read, and no empty message', () => {
    for (const [path, message] of language.messages) {
      expect(path).toMatch(/^[a-z0-9_]+(?:\.[a-z0-9_]+)+$/);
      expect(message.trim(), path).not.toBe('');
      // Chromium takes `$1$` for a placeholder with a name, and then the whole extension for broken.
      expect(message, path).not.toMatch(/\$\d\$/);
    }
  });

  it('has a name and a description that the stores take', () => {
    expect(of(language, 'extension.name').length).toBeLessThanOrEqual(75);
    expect(of(language, 'extension.description').length).toBeLessThanOrEqual(132);
  });
});

describe.each(others)('$name beside English', (language) => {
  it('lacks nothing and has nothing over', () => {
    expect(wordsOf(language).toSorted()).toEqual(wordsOf(english).toSorted());
  });

  it('puts the same values into each message', () => {
    for (const [path, message] of language.messages) {
      const word = pluralOf(path);
      const model = of(english, word === null ? path : `${word}.other`);
      // A form that goes with one number alone may leave it out: "one clip".
      const own = /\.(?:zero|one|two)$/.test(path)
        ? new Set([placesOf(model), placesOf(model).replace(/^\$1 ?/, '')])
        : new Set([placesOf(model)]);
      expect([...own], `${path}: ${message}`).toContain(placesOf(message));
    }
  });

  it('is translated', () => {
    const same = [...language.messages].filter(
      ([path, message]) => message === english.messages.get(path) && /\p{L}+[^$]* \p{L}+ \p{L}+/u.test(message),
    );
    expect(same).toEqual([]);
  });

  it('keeps names, keys and operators as they are', () => {
    for (const [path, message] of language.messages) {
      const model = of(english, path);
      for (const kept of model.match(/Newsclip|Markdown|HTML|\b[a-z]+:[a-z]+\b/g) ?? [])
        expect(message, path).toContain(kept);
    }
  });
});
