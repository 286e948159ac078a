import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/core/template/compile';
import type { ProblemKind } from '@/lib/core/template/template-problem';

const fields = {
  title: 'The "night" ferry',
  authors: ['Ana Ruiz', 'Li Wei'],
  tags: ['night ferry', '#Port!'],
  section: null,
  note: 'One\ntwo',
  words: 1_234,
  favourite: true,
  published: '2026-08-12',
  published_at: '2026-08-12T07:40:00+03:00',
  text: 'x'.repeat(10_000),
};

function written(source: string): string {
  const template = compile(source);
  const text = template.ok ? template.value(fields) : template;
  return text.ok ? text.value : JSON.stringify(text.problem);
}

describe('a template', () => {
  it.each([
    ['a variable', '{{ title }}', 'The "night" ferry'],
    ['nothing to say', '[{{ section }}]', '[]'],
    ['a number', '{{ words }}', '1234'],
    ['a condition', '{% if section %}yes{% else %}no{% endif %}', 'no'],
    ['a repetition', '{% for one in authors %}<{{ one }}>{% endfor %}', '<Ana Ruiz><Li Wei>'],
    [
      'tags alone on their lines',
      'a\n{% for one in authors %}\n- {{ one }}\n{% endfor %}\nb',
      'a\n- Ana Ruiz\n- Li Wei\nb',
    ],
    ['an empty line within a condition', 'a\n{% if title %}\n\nb\n{% endif %}\n', 'a\n\nb\n'],
    ['tags within a line', 'a {% if title %}b{% endif %} c', 'a b c'],
    ['a variable of its own', '{% assign x = title | upcase %}{{ x }}', 'THE "NIGHT" FERRY'],
    ['what looks like a template in a value', '{{ "{{ title }}" }}', '{{ title }}'],
  ])('%s', (_, source, text) => {
    expect(written(source)).toBe(text);
  });
});

describe('a filter', () => {
  it.each([
    ['date', '{{ published_at | date: "%d.%m.%Y %H:%M %z" }}', '12.08.2026 07:40 +0300'],
    ['date, by default', '{{ published_at | date }}', '2026-08-12'],
    ['date, of a day, has no hour', '[{{ published | date: "%H" }}]', '[]'],
    ['date, in words', '{{ published | date: "%A, %e %B %Y" }}', 'Wednesday, 12 August 2026'],
    ['date, of no time', '{{ title | date: "%Y" }}', 'The "night" ferry'],
    ['date, a sign of its own', '{{ published | date: "100%% %Q" }}', '100% %Q'],
    ['wikilink', '{{ authors | wikilink }}', '[[Ana Ruiz]][[Li Wei]]'],
    ['wikilink and join', '{{ authors | wikilink | join: ", " }}', '[[Ana Ruiz]], [[Li Wei]]'],
    ['tag', '{{ tags | tag | join: " " }}', 'night-ferry Port'],
    ['slug', '{{ title | slug }}', 'the-night-ferry'],
    ['safe_name', '{{ "a/b:c?" | safe_name }}', 'a b c'],
    ['yaml', '{{ title | yaml }}', '"The \\"night\\" ferry"'],
    ['yaml, of a list', '{{ authors | yaml }}', '["Ana Ruiz", "Li Wei"]'],
    [
      'yaml, of nothing, a number and a yes',
      '{{ section | yaml }} {{ words | yaml }} {{ favourite | yaml }}',
      '"" 1234 true',
    ],
    ['list', '{{ authors | list }}', '- Ana Ruiz\n- Li Wei'],
    ['list, with another sign', '{{ note | list: "*" }}', '* One two'],
    ['blockquote', '{{ note | blockquote }}', '> One\n> two'],
    ['truncate', '{{ title | truncate: 8 }}', 'The "ni…'],
    ['truncate, of what is short', '{{ title | truncate: 80 }}', 'The "night" ferry'],
    ['truncate, between characters', '{{ "⛴⛴⛴" | truncate: 2, "" }}', '⛴⛴'],
    ['one_line', '{{ note | one_line }}', 'One two'],
    ['logseq', '{{ "[[a]]\n{{b}}" | logseq }}', '[ [a]] { {b}}'],
    ['default', '{{ section | default: "News" }}', 'News'],
  ])('%s', (_, source, text) => {
    expect(written(source)).toBe(text);
  });

  it('takes whatever it is given', () => {
    const names = 'date,slug,wikilink,tag,yaml,blockquote,list,logseq,one_line,safe_name,truncate'.split(',');
    for (const name of names) {
      for (const value of ['section', 'words', 'favourite', 'authors', 'title']) {
        for (const argument of ['', ': section', ': -1', ': authors', ': "%"']) {
          expect(compile(`{{ ${value} | ${name}${argument} }}`)).toMatchObject({ ok: true });
          expect(written(`{{ ${value} | ${name}${argument} }}`)).not.toContain('"kind"');
        }
      }
    }
  });
});

describe('a mistake is found, with its place', () => {
  it.each<[string, string, ProblemKind, string | null, number, number]>([
    ['an unknown filter', 'a\n{{ title | loud }}', 'unknown_filter', 'loud', 2, 1],
    ['an unknown filter with a value', '{{ title | loud: 3 }}', 'unknown_filter', 'loud', 1, 1],
    ['an unknown tag', 'a\n\n  {% shout %}', 'unknown_tag', 'shout', 3, 3],
    ['an unknown variable', 'a\n{{ titel }}', 'unknown_variable', 'titel', 2, 4],
    ['an unknown variable in a condition', '{% if titel %}x{% endif %}', 'unknown_variable', 'titel', 1, 7],
    ['a condition that is not closed', 'a\n{% if title %}\nb', 'not_closed', '{%-if title-%}', 2, 1],
    ['braces that are not closed', 'a {{ title }', 'not_closed', '{{ title }', 1, 3],
    ['a tag that is not closed', '{% if title', 'not_closed', '{% if title', 1, 1],
    ['an end without a beginning', '{% endif %}', 'unknown_tag', 'endif', 1, 1],
    ['empty braces', '{{ }}', 'syntax', null, 1, 4],
    ['a filter without what it needs', '{{ title | append }}', 'syntax', null, 1, 1],
    ['too long a template', 'x'.repeat(100_001), 'too_long', null, 1, 1],
  ])('%s', (_, source, kind, name, line, column) => {
    const template = compile(source);
    const answer = template.ok ? template.value(fields) : template;
    expect(answer).toEqual({ ok: false, problem: { kind, name, line, column } });
  });
});

describe('a template cannot take more than it may', () => {
  it.each([
    ['an endless range', '{% for i in (1..1000000000) %}{% endfor %}'],
    ['loops in loops', '{% for i in (1..1000000) %}{% for j in (1..1000) %}{% endfor %}{% endfor %}'],
    ['a text that doubles', '{% assign x = text %}{% for i in (1..60) %}{% assign x = x | append: x %}{% endfor %}'],
    ['a text that is written again and again', '{% for i in (1..1000000) %}{{ text }}{% endfor %}'],
    ['conditions in conditions', `${'{% if title %}'.repeat(6_000)}${'{% endif %}'.repeat(1_400)}`],
  ])('%s', (_, source) => {
    expect(written(source)).toMatch(/"kind":"(?:too_much|too_long|not_closed)"/);
  });
});

describe('a template reaches nothing but the fields of a clip', () => {
  it.each([
    ['the constructor of a text', '[{{ title.constructor }}{{ title["constructor"] }}]'],
    ['the prototype of a list', '[{{ authors.__proto__ }}{{ authors.constructor.name }}]'],
    ['members by map', '[{{ authors | map: "constructor" | join: "" }}]'],
    ['members by where', '[{{ authors | where: "constructor" | join: "" }}]'],
    ['functions of a list', '[{{ authors.push }}{{ authors.toString }}]'],
  ])('%s', (_, source) => {
    expect(written(source)).toBe('[]');
  });

  it.each(['constructor', '__proto__', 'globalThis', 'toString', 'window', 'self'])('not %s', (name) => {
    expect(compile(`{{ ${name} }}`)).toMatchObject({ ok: false, problem: { kind: 'unknown_variable', name } });
  });

  it.each(['include "a"', 'render "a"', 'layout "a"', 'block a', 'tablerow x in authors', 'increment x', 'liquid'])(
    'no tag %s',
    (tag) => {
      expect(compile(`{% ${tag} %}`)).toMatchObject({ ok: false, problem: { kind: 'unknown_tag' } });
    },
  );

  it.each([
    'json',
    'inspect',
    'where_exp',
    'base64_decode',
    'strip_html',
    'raw',
    'sample',
    'shuffle',
    'date_to_string',
  ])('no filter %s', (filter) => {
    expect(compile(`{{ title | ${filter} }}`)).toMatchObject({ ok: false, problem: { kind: 'unknown_filter' } });
  });
});

it('writes half a character as the sign for a lost one', () => {
  const template = compile('{{ title }}');
  expect(template.ok && template.value({ title: 'a\ud800b' })).toEqual({ ok: true, value: 'a\ufffdb' });
});
