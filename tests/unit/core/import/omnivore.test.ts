import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportedLink } from '@/lib/core/import/imported-link';
import { omnivoreLinks } from '@/lib/core/import/sources/omnivore';
import { bareLink, linksIn, problemsIn } from './read-table';

const ferry = 'https://courier.example/ferry';

describe("an entry of Omnivore's", () => {
  it.each<[name: string, entry: object, read: Partial<ImportedLink>]>([
    ['nothing but the address', {}, {}],
    [
      'a title and what is said of it',
      { title: 'Ferry', description: 'Late.', author: 'Ana Ruiz' },
      { title: 'Ferry', description: 'Late.', author: 'Ana Ruiz' },
    ],
    ['active, unread', { state: 'Active', readingProgress: 0 }, { progress: 0 }],
    ['active, half-read', { state: 'Active', readingProgress: 50 }, { progress: 0.5 }],
    ['active, read', { state: 'Active', readingProgress: 100 }, { state: 'read', progress: 1 }],
    ['archived', { state: 'Archived', readingProgress: 100 }, { state: 'archived', progress: 1 }],
    ['a state that nobody knows', { state: 'Sunk' }, { note: 'state: Sunk' }],
    ['a progress that none is', { readingProgress: 500 }, { note: 'readingProgress: 500' }],
    ['labels', { labels: ['sea', 'Long reads', 7, null] }, { tags: ['sea', 'Long reads'] }],
    [
      'times',
      {
        savedAt: '2024-10-30T12:39:28.023Z',
        updatedAt: '2024-11-01T00:00:00Z',
        publishedAt: '2024-10-29T07:00:00.000Z',
      },
      { addedAt: Date.parse('2024-10-30T12:39:28.023Z'), publishedAt: '2024-10-29T07:00:00.000Z' },
    ],
    ['no times', { savedAt: null, publishedAt: null }, {}],
    [
      'where its text is',
      { id: '1', slug: 'ferry-late', thumbnail: 'https://a.example/1.png' },
      { bodyFile: 'content/ferry-late.html' },
    ],
    ['values that nobody knows', { mood: 'calm', depth: 3, deep: { er: 1 } }, { note: 'mood: calm\ndepth: 3' }],
    ['a prototype', JSON.parse('{"__proto__":"x","constructor":"y"}'), { note: '__proto__: x\nconstructor: y' }],
  ])('%s', (_, entry, read) => {
    expect([...omnivoreLinks([{ ...entry, url: ferry }])]).toEqual([
      { kind: 'link', place: 1, link: { ...bareLink(ferry), ...read } },
    ]);
  });

  it('that is none is reported, and stops nothing', () => {
    const rows = [
      ...omnivoreLinks([null, 7, [], {}, { url: 7 }, { url: 'javascript:alert(1)', title: 'Ferry' }, { url: ferry }]),
    ];
    expect(problemsIn(rows)).toEqual([
      '1 not-a-link',
      '2 not-a-link',
      '3 not-a-link',
      '4 no-address',
      '5 not-an-address',
      '6 not-web',
    ]);
    expect(linksIn(rows)).toEqual([bareLink(ferry)]);
  });

  it.each([null, 'x', 7, {}, { length: 3 }])('in %j there is none', (value) => {
    expect(problemsIn([...omnivoreLinks(value)])).toEqual(['1 not-a-link']);
  });

  it('whatever it is, throws nothing', () => {
    const names = fc.constantFrom('url', 'title', 'labels', 'savedAt', 'readingProgress', 'slug', '__proto__');
    const value = fc.oneof(
      fc.constant(ferry),
      fc.json({ maxDepth: 2 }).map((text): unknown => JSON.parse(text)),
    );
    fc.assert(
      fc.property(fc.array(fc.dictionary(names, value)), (entries) => {
        const rows = [...omnivoreLinks(entries)];
        expect(rows.map(({ place }) => place)).toEqual(entries.map((_, index) => index + 1));
        for (const { url } of linksIn(rows)) expect(url).toMatch(/^https?:\/\//);
      }),
    );
  });
});
