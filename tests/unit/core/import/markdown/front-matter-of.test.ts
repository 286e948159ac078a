import { describe, expect, it } from 'vitest';
import { frontMatterOf } from '@/lib/core/import/markdown/front-matter-of';

const read = (yaml: string, body = 'Text.') => frontMatterOf(`---\n${yaml}\n---\n\n${body}\n`);
const valuesOf = (yaml: string) => {
  const found = read(yaml);
  return found.ok ? found.value.values : found.problem;
};

describe('the properties of a note', () => {
  it.each<[string, string, unknown]>([
    ['a text', 'title: Night ferry', [['title', 'Night ferry']]],
    ['a quoted text', 'title: "Quay: \\"no deal\\" yet"', [['title', 'Quay: "no deal" yet']]],
    ['a day, which stays one', 'published: 2026-08-12', [['published', '2026-08-12']]],
    ['a number, which stays as written', 'n: 007', [['n', '007']]],
    [
      'yes and null, which are words',
      'a: yes\nb: null',
      [
        ['a', 'yes'],
        ['b', 'null'],
      ],
    ],
    ['a list', 'tags:\n  - sea\n  - "old harbour"', [['tags', ['sea', 'old harbour']]]],
    ['a list on one line', 'tags: [sea, night]', [['tags', ['sea', 'night']]]],
    ['people by name', 'authors:\n  - name: Ana Ruiz', [['authors', ['Ana Ruiz']]]],
    [
      'a map within, after the rest',
      'params:\n  source: https://a.example/\ntitle: x',
      [
        ['title', 'x'],
        ['source', 'https://a.example/'],
      ],
    ],
    ['a title with a backslash that means nothing', 'title: "C:\\dir"', [['title', 'C:\\dir']]],
    [
      'a name that objects have',
      '__proto__: x\nconstructor: y',
      [
        ['__proto__', 'x'],
        ['constructor', 'y'],
      ],
    ],
    [
      'one name twice',
      'title: a\ntitle: b',
      [
        ['title', 'a'],
        ['title', 'b'],
      ],
    ],
    ['a tag of another language, which is nothing', 'f: !!js/function "alert(1)"', [['f', 'alert(1)']]],
  ])('%s', (_, yaml, values) => expect(valuesOf(yaml)).toEqual(values));

  it('end at the second line of dashes, and the text is what comes after', () => {
    const found = frontMatterOf('---\ntitle: a\n---\n\nOne.\n\n---\n\nTwo.\n');
    expect(found.ok && found.value.body).toBe('One.\n\n---\n\nTwo.\n');
  });

  const bomb = `a: &a [x, x]\n${Array.from('bcdefgh', (key, place) => `${key}: &${key} [${`*${'abcdefg'[place]}, `.repeat(9)}x]`).join('\n')}`;
  it.each<[string, string, string]>([
    ['without any', 'Text.', 'no-front-matter'],
    ['with a rule later on', 'Text.\n\n---\n\nMore.\n', 'no-front-matter'],
    ['without an end', '---\ntitle: a\n\nText.', 'front-matter-open'],
    ['with a list in place of names', '---\n- a\n---\n', 'front-matter-broken'],
    ['with a quotation mark that does not end', '---\ntitle: "a\n---\n', 'front-matter-broken'],
    ['with an alias', '---\na: &a x\nb: *a\n---\n', 'front-matter-broken'],
    ['with aliases of aliases', `---\n${bomb}\n---\n`, 'front-matter-broken'],
    ['with an alias of itself', '---\na: &a [*a]\n---\n', 'front-matter-broken'],
    ['with 100,000 brackets', `---\na: ${'['.repeat(100_000)}\n---\n`, 'front-matter-broken'],
    ['with 100,000 braces', `---\na: ${'{a: '.repeat(100_000)}\n---\n`, 'front-matter-broken'],
    ['with 100,000 lists in lists', `---\na:\n  ${'- '.repeat(100_000)}x\n---\n`, 'front-matter-broken'],
    [
      'with names within names',
      `---\n${Array.from({ length: 800 }, (__, depth) => `${' '.repeat(depth)}a:`).join('\n')}\n---\n`,
      'front-matter-broken',
    ],
    ['of a million characters', `---\na: ${'x'.repeat(1_000_000)}\n---\n`, 'front-matter-broken'],
  ])('a note %s has none that can be read', (_, note, problem) =>
    expect(frontMatterOf(note)).toEqual({ ok: false, problem }),
  );
});
