import { describe, expect, it } from 'vitest';
import type { FoundLink } from '@/lib/core/import/found-link';
import type { ImportedLink } from '@/lib/core/import/imported-link';
import { bookmarkLink } from '@/lib/core/import/sources/bookmarks';
import { instapaperLink } from '@/lib/core/import/sources/instapaper';
import { pocketLink } from '@/lib/core/import/sources/pocket';
import { bareLink, problemsIn } from './read-table';

const ferry = 'https://courier.example/ferry';
const found: FoundLink = {
  number: 4,
  address: ferry,
  text: 'Ferry',
  attributes: [],
  folders: [],
  section: null,
  description: '',
};
const named = { ...bareLink(ferry), title: 'Ferry' };

describe('a bookmark', () => {
  it.each<[name: string, part: Partial<FoundLink>, read: Partial<ImportedLink>]>([
    ['alone', {}, {}],
    ['without words', { text: '' }, { title: null }],
    ['of several lines', { text: 'The\n  ferry' }, { title: 'The ferry' }],
    ['with a time in seconds', { attributes: [['add_date', '1604012345']] }, { addedAt: 1_604_012_345_000 }],
    ['with a time in milliseconds', { attributes: [['add_date', '1604012345678']] }, { addedAt: 1_604_012_345_678 }],
    ['with a time in microseconds', { attributes: [['add_date', '1604012345678901']] }, { addedAt: 1_604_012_345_678 }],
    ['without a time', { attributes: [['add_date', '0']] }, { note: 'add_date: 0' }],
    ['with tags', { attributes: [['tags', 'sea,Long reads,sea']] }, { tags: ['sea', 'Long reads'] }],
    ['in a folder', { folders: ['News', 'Europe'] }, { tags: ['News/Europe'] }],
    ['with tags in a folder', { attributes: [['tags', 'sea']], folders: ['News'] }, { tags: ['sea', 'News'] }],
    ['with a description', { description: 'Late\nagain. ' }, { note: 'Late\nagain.' }],
    [
      'with what only its browser knows',
      {
        attributes: [
          ['last_modified', '1'],
          ['icon_uri', 'https://a.example/i.png'],
        ],
      },
      {},
    ],
    ['with a keyword', { attributes: [['shortcuturl', 'fer']] }, { note: 'shortcuturl: fer' }],
    ['under a main heading', { section: 'Archive of bookmarks' }, {}],
  ])('%s', (_, part, read) => {
    expect(bookmarkLink({ ...found, ...part })).toEqual({ kind: 'link', place: 4, link: { ...named, ...read } });
  });

  it.each(['javascript:alert(1)', 'place:sort=8', 'chrome://settings/', 'data:text/html,x', 'about:blank'])(
    'of %s is none of the web',
    (address) => {
      expect(problemsIn([bookmarkLink({ ...found, address })])).toEqual(['4 not-web']);
      expect(problemsIn([pocketLink({ ...found, address })])).toEqual(['4 not-web']);
    },
  );
});

describe("a link of Pocket's page", () => {
  it.each<[name: string, part: Partial<FoundLink>, read: Partial<ImportedLink>]>([
    ['unread', { section: 'Unread' }, {}],
    ['read', { section: 'Read Archive' }, { state: 'archived' }],
    [
      'with time and tags',
      {
        attributes: [
          ['time_added', '1604012345'],
          ['tags', 'sea,long reads'],
        ],
      },
      { addedAt: 1_604_012_345_000, tags: ['sea', 'long reads'] },
    ],
    ['with the address for a title', { text: ferry }, { title: null }],
    ['with what nobody knows', { attributes: [['mood', 'calm']] }, { note: 'mood: calm' }],
  ])('%s', (_, part, read) => {
    expect(pocketLink({ ...found, ...part })).toEqual({ kind: 'link', place: 4, link: { ...named, ...read } });
  });
});

describe("a link of Instapaper's page", () => {
  it.each<[name: string, part: Partial<FoundLink>, read: Partial<ImportedLink>]>([
    ['unread', { section: 'Unread' }, {}],
    ['read', { section: 'Archive' }, { state: 'archived' }],
    ['starred', { section: 'Starred' }, { favourite: true }],
    ["in a folder of the reader's own", { section: 'Long reads' }, { tags: ['Long reads'] }],
    ['below no heading', {}, {}],
    ['with what nobody knows', { attributes: [['mood', 'calm']] }, { note: 'mood: calm' }],
  ])('%s', (_, part, read) => {
    expect(instapaperLink({ ...found, ...part })).toEqual({ kind: 'link', place: 4, link: { ...named, ...read } });
  });
});
