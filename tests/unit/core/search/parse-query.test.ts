import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery, type QueryTest } from '@/lib/core/search/parse-query';
import type { WordSequence } from '@/lib/core/search/word-sequence';

/** Words as they are asked for: with an asterisk where a longer word will do. */
const sequence = (words: string): WordSequence =>
  words.split(' ').map((word) => ({ term: word.replace(/\*$/, ''), prefix: word.endsWith('*'), also: [] }));
const text = (words: string): QueryTest => ({ kind: 'text', words: sequence(words) });
const field = (
  name: 'site' | 'author' | 'agency' | 'tag' | 'lang',
  value: string,
  words: string,
  whole = false,
): QueryTest => ({ kind: 'field', field: name, value, words: sequence(words), whole });
const shown = (words: WordSequence): string => words.map(({ term, prefix }) => term + (prefix ? '*' : '')).join(' ');

describe('parseQuery', () => {
  const single: { typed: string; test: QueryTest }[] = [
    { typed: 'ferry', test: text('ferry*') },
    { typed: 'FERRY', test: text('ferry*') },
    { typed: 'İstanbul', test: text('istanbul*') },
    { typed: 'ılık', test: text('ilik*') },
    { typed: 'résumé', test: text('resume*') },
    { typed: 'كِتَاب', test: text('كتاب*') },
    { typed: 'हिन्दी', test: text('हिन्दी*') },
    { typed: 'ｆｅｒｒｙ', test: text('ferry*') },
    { typed: '渡り鳥', test: text('渡り り鳥*') },
    { typed: '10:30', test: text('10 30*') },
    { typed: '渡', test: text('渡*') },
    { typed: 'a', test: text('a') },
    { typed: 'eu', test: text('eu*') },
    { typed: '서', test: text('서*') },
    { typed: '"渡り 鳥"', test: text('渡り り 鳥*') },
    { typed: 'covid-19', test: text('covid 19*') },
    { typed: '"ferry  strike"', test: text('ferry strike') },
    { typed: '“ferry strike”', test: text('ferry strike') },
    { typed: '«ferry strike»', test: text('ferry strike') },
    { typed: '"ferry str', test: text('ferry str*') },
    { typed: '"or"', test: text('or') },
    { typed: 'site:Mercury', test: field('site', 'mercury', 'mercury*') },
    { typed: 'SITE:mercury', test: field('site', 'mercury', 'mercury*') },
    { typed: 'author:"Ana Ruiz"', test: field('author', 'ana ruiz', 'ana ruiz', true) },
    { typed: 'agency:Anadolu', test: field('agency', 'anadolu', 'anadolu*') },
    { typed: 'tag:İstanbul', test: field('tag', 'istanbul', 'istanbul*') },
    { typed: 'lang:TR', test: field('lang', 'tr', 'tr*') },
    { typed: 'before:2026', test: { kind: 'before', day: '2026-01-01' } },
    { typed: 'before:2026-3', test: { kind: 'before', day: '2026-03-01' } },
    { typed: 'after:2026-03-14', test: { kind: 'after', day: '2026-03-14' } },
    { typed: 'is:unread', test: { kind: 'state', state: 'unread' } },
    { typed: 'is:Truncated', test: { kind: 'state', state: 'truncated' } },
    { typed: 'colour:red', test: text('colour red*') },
    { typed: 'https://mercury.example', test: text('https mercury example*') },
  ];
  it.each(single)('$typed', ({ typed, test }) => {
    expect(parseQuery(typed)).toEqual([[{ test, negated: false }]]);
    expect(parseQuery(` -${typed} `)).toEqual([[{ test, negated: true }]]);
  });

  const forms: { typed: string; also: string[] }[] = [
    { typed: 'strikes', also: ['strike'] },
    { typed: 'Ferries', also: ['ferry', 'ferrie'] },
    { typed: 'boxes', also: ['box', 'boxe'] },
    { typed: 'flooding', also: ['flood', 'floode'] },
    { typed: 'huelgas', also: ['huelga'] },
    { typed: 'glass', also: [] },
    { typed: 'news', also: [] },
    { typed: '"strikes"', also: [] },
    { typed: 'post-strikes', also: [] },
    { typed: 'хлебс', also: [] },
  ];
  it.each(forms)('$typed asks for simpler forms of the word as well', ({ typed, also }) => {
    const [test] = parseQuery(typed)
      .flat()
      .map((term) => term.test);
    expect(test?.kind === 'text' && test.words.flatMap((word) => word.also)).toEqual(also);
    const [name] = parseQuery(`author:${typed}`)
      .flat()
      .map((term) => term.test);
    expect(name?.kind === 'field' && name.words.flatMap((word) => word.also)).toEqual([]);
  });

  const nothing = [
    '',
    ' ',
    '-',
    '""',
    '"',
    'or',
    'OR or',
    'site:',
    'site:""',
    'is:',
    'is:unr',
    'before:',
    'after:20',
  ].concat(['before:2026-13', 'after:2026-02-30', 'before:2026-1-', 'after:tomorrow', '—', '!?']);
  it.each(nothing)('"%s" asks for nothing', (typed) => {
    expect(parseQuery(typed)).toEqual([]);
  });

  const joined: { typed: string; groups: string[][] }[] = [
    { typed: 'ferry strike', groups: [['ferry*'], ['strike*']] },
    { typed: 'ferry or tram', groups: [['ferry*', 'tram*']] },
    { typed: 'ferry OR tram or bus', groups: [['ferry*', 'tram*', 'bus*']] },
    { typed: 'strike ferry or tram quay', groups: [['strike*'], ['ferry*', 'tram*'], ['quay*']] },
    { typed: 'or ferry or', groups: [['ferry*']] },
    { typed: 'ferry or or tram', groups: [['ferry*', 'tram*']] },
    { typed: 'ferry or is: tram', groups: [['ferry*', 'tram*']] },
    { typed: 'ferry or -tram', groups: [['ferry*', '-tram*']] },
    { typed: '"a b"c', groups: [['a b'], ['c']] },
    { typed: 'orchard', groups: [['orchard*']] },
  ];
  it.each(joined)('$typed', ({ typed, groups }) => {
    const words = parseQuery(typed).map((group) =>
      group.map(({ test, negated }) => `${negated ? '-' : ''}${test.kind === 'text' ? shown(test.words) : test.kind}`),
    );
    expect(words).toEqual(groups);
  });

  it('never fails, and reads no more of what was pasted by mistake than a person would type', () => {
    const parts = fc.constantFrom(
      '"',
      '-',
      ':',
      ' ',
      'or',
      'site',
      'is',
      'before',
      '2026',
      'é',
      '渡',
      '\u0000',
      '\ud800',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(parts).map((some) => some.join('')),
        ),
        (typed) => {
          for (const group of parseQuery(typed)) expect(group.length).toBeGreaterThan(0);
        },
      ),
    );
    expect(parseQuery('ab '.repeat(100_000)).length).toBeLessThan(400);
  });
});
