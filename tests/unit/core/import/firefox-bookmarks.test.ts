import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportedLink } from '@/lib/core/import/imported-link';
import { firefoxBookmarks } from '@/lib/core/import/sources/firefox-bookmarks';
import { bareLink, linksIn, problemsIn } from './read-table';

const ferry = 'https://courier.example/ferry';
const place = (more: object = {}) => ({ type: 'text/x-moz-place', uri: ferry, ...more });
const folder = (title: string, children: unknown[], more: object = {}) => ({
  type: 'text/x-moz-place-container',
  title,
  children,
  ...more,
});
const backup = (...children: unknown[]) =>
  folder('', [folder('menu', children, { root: 'bookmarksMenuFolder' })], { root: 'placesRoot' });

describe('a bookmark of Firefox', () => {
  it.each<[name: string, node: object, read: Partial<ImportedLink>]>([
    ['nothing but the address', place(), {}],
    ['a title', place({ title: 'Ferry' }), { title: 'Ferry' }],
    ['a time, in microseconds', place({ dateAdded: 1_604_012_345_678_901 }), { addedAt: 1_604_012_345_678 }],
    ['a time that is none', place({ dateAdded: { of: 'day' } }), {}],
    ['tags', place({ tags: 'sea,Long reads' }), { tags: ['sea', 'Long reads'] }],
    ['a keyword', place({ keyword: 'fer' }), { note: 'shortcuturl: fer' }],
    [
      'what an older version let say of it',
      place({ annos: [{ name: 'livemark/expiration' }, { name: 'bookmarkProperties/description', value: 'Late.' }] }),
      { note: 'Late.' },
    ],
    [
      'what only Firefox knows',
      place({
        guid: 'a',
        index: 1,
        lastModified: 2,
        id: 3,
        typeCode: 1,
        charset: 'UTF-8',
        iconUri: 'https://a.example/i',
      }),
      {},
    ],
    ['in folders', folder('News', [folder('Europe', [place()])]), { tags: ['News/Europe'] }],
    ['in a folder without a name', folder('', [place()]), {}],
    [
      'as an older version tags it',
      folder('tags', [folder('sea', [place()])], { root: 'tagsFolder' }),
      { tags: ['sea'] },
    ],
  ])('%s', (_, node, read) => {
    expect([...firefoxBookmarks(backup(node))]).toEqual([
      { kind: 'link', place: 1, link: { ...bareLink(ferry), ...read } },
    ]);
  });

  it('comes in the order in which they stand, whatever is between them', () => {
    const rows = [
      ...firefoxBookmarks(
        backup(
          place({ title: 'One' }),
          { type: 'text/x-moz-place-separator' },
          folder('In', [place({ title: 'Two' })]),
          7,
          null,
          place({ uri: 'place:sort=8' }),
          place({ title: 'Four' }),
        ),
      ),
    ];
    expect(linksIn(rows).map(({ title, tags }) => [title, ...tags])).toEqual([['One'], ['Two', 'In'], ['Four']]);
    expect(problemsIn(rows)).toEqual(['3 not-web']);
  });

  it('of a file that nests folders without end', () => {
    let nested: unknown = place();
    for (let depth = 0; depth < 200_000; depth += 1) nested = folder('a', [nested]);
    expect(linksIn([...firefoxBookmarks(nested)])[0]?.tags[0]).toMatch(/^a(?:\/a)+$/);
  });
});

describe('what is no backup of bookmarks', () => {
  it.each<[name: string, tree: unknown]>([
    ['no JSON', undefined],
    ['a list', []],
    ['a text', 'text/x-moz-place'],
    ['null', null],
  ])('%s is told', (_, tree) => {
    expect(problemsIn([...firefoxBookmarks(tree)])).toEqual(['1 not-a-link']);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        for (const row of firefoxBookmarks({
          children: [value, { uri: value, children: value, tags: value, annos: [value] }],
        }))
          expect(row.place).toBeGreaterThan(0);
      }),
    );
  });
});
