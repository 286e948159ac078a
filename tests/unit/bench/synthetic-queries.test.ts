import { expect, it } from 'vitest';
import { languages } from '@/bench/library/languages/languages';
import { syntheticClip } from '@/bench/library/synthetic-clips';
import { syntheticQueries } from '@/bench/library/synthetic-queries';
import { parseQuery } from '@/lib/core/search/parse-query';

const queries = syntheticQueries(1_000);

it('gives the same queries again, and the same first ones for any count', () => {
  expect(syntheticQueries(50)).toEqual(queries.slice(0, 50));
});

it('asks for something in each of them, for what is named by an operator as well', () => {
  for (const { typed, kind } of queries) {
    const query = parseQuery(typed);
    expect(query.length).toBeGreaterThan(0);
    const kinds = new Set(query.flat().map(({ test }) => test.kind));
    if (kind === 'operator') expect(kinds.size > 1 || !kinds.has('text')).toBe(true);
    else expect([...kinds]).toEqual(['text']);
  }
});

it('has every kind, every band and every language', () => {
  expect(new Set(queries.map(({ kind }) => kind)).size).toBe(4);
  expect(new Set(queries.map(({ band }) => band)).size).toBe(4);
  for (const language of languages) {
    const found = queries.filter(({ lang }) => lang === language.lang).length / queries.length;
    expect(Math.abs(found - language.share / 100)).toBeLessThan(0.04);
  }
});

it('takes its phrases from clips of the collection', () => {
  const text = Array.from({ length: 1_000 }, (_, index) => syntheticClip(index).body.text).join('\n');
  const phrases = queries.filter(({ kind }) => kind === 'phrase');
  expect(phrases.length).toBeGreaterThan(50);
  for (const { typed } of phrases.slice(0, 40)) expect(text).toContain(typed.slice(1, -1));
});
