import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '@/lib/core/article';
import { cite } from '@/lib/core/citations/cite';
import { citedLine } from '@/lib/core/citations/cited-line';
import published from '../../../fixtures/csl/csl-data.json?raw';
import { hostileText } from './hostile-texts';
import { toCite } from './make-cited';

/** The schema as published at github.com/citation-style-language/schema (MIT), kept with its licence. */
const isCslJson = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(published));

/** The items of a file that the schema takes. */
function items(...different: Partial<Article>[]): Record<string, unknown>[] {
  const read = JSON.parse(cite('csl-json', different.map(toCite)));
  expect(isCslJson(read), JSON.stringify(isCslJson.errors)).toBe(true);
  return read;
}

const rows: [name: string, different: Partial<Article>, expected: Record<string, unknown>][] = [
  ['an author', {}, { author: [{ family: 'Ruiz', given: 'Ana' }] }],
  ['a suffix', { authors: ['John Smith, Jr.'] }, { author: [{ family: 'Smith', given: 'John', suffix: 'Jr.' }] }],
  ['a particle', { authors: ['Ursula von der Leyen'] }, { author: [{ family: 'von der Leyen', given: 'Ursula' }] }],
  ['Han characters', { authors: ['李伟'] }, { author: [{ literal: '李伟' }] }],
  ['a wire service alone', { authors: [], agency: 'Reuters' }, { author: [{ literal: 'Reuters' }], note: undefined }],
  ['two wire services', { authors: [], agency: 'AFP, dpa' }, { author: [{ literal: 'AFP' }, { literal: 'dpa' }] }],
  [
    'the wire service of a person',
    { agency: 'Reuters' },
    { author: [{ family: 'Ruiz', given: 'Ana' }], note: 'Reuters' },
  ],
  ['nobody', { authors: [] }, { author: undefined }],
  ['the day alone', { publishedAt: '2026-08-12' }, { issued: { 'date-parts': [[2026, 8, 12]] } }],
  [
    "the publisher's day, the next in UTC",
    { publishedAt: '2026-08-12T23:50:00-05:00' },
    { issued: { 'date-parts': [[2026, 8, 12]] } },
  ],
  ['no day', { publishedAt: null }, { issued: undefined }],
  ['no section, no language', { section: null, lang: null }, { section: undefined, language: undefined }],
];

describe('CSL-JSON', () => {
  it('is exactly the documented form', () => {
    expect(items({})).toEqual([
      {
        id: 'ruiz2026night',
        type: 'article-newspaper',
        title: 'Night ferry returns to the old harbour',
        author: [{ family: 'Ruiz', given: 'Ana' }],
        'container-title': 'Harbour Times',
        section: 'City',
        issued: { 'date-parts': [[2026, 8, 12]] },
        accessed: { 'date-parts': [[2026, 8, 13]] },
        URL: 'https://www.harbour.example/city/ferry',
        language: 'en',
      },
    ]);
  });

  it.each(rows)('%s', (_name, different, expected) => {
    const [item] = items(different);
    for (const [key, value] of Object.entries(expected)) expect(item?.[key]).toEqual(value);
  });

  it('the schema refuses what it should', () => {
    expect(isCslJson([{ id: 'a', type: 'article-newspaper', agency: 'Reuters' }])).toBe(false);
    expect(isCslJson([{ id: 'a', type: 'article-newspaper', author: [{ name: 'Ana' }] }])).toBe(false);
  });

  it('is a list for none and for many, no id twice', () => {
    expect(items()).toEqual([]);
    expect(new Set(items({}, {}, { title: 'Second' }).map(({ id }) => id)).size).toBe(3);
  });

  it('any title and name is read back equal', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, name) => {
        const [item] = items({ title, authors: [`${name} {2}`] });
        expect(item).toMatchObject({ title: citedLine(title), author: [{ literal: citedLine(`${name} {2}`) }] });
      }),
    );
  });
});
