import { describe, expect, it } from 'vitest';
import type { ImportedLink } from '@/lib/core/import/imported-link';
import { bareLink, csvOf, readTable } from './read-table';

const ferry = 'https://penmarrow-courier.example/ferry';
const at = (iso: string): number => Date.parse(iso);

/** What a source's row says of the ferry beyond its address, and what is to be read of it. */
type Case = [name: string, cells: Readonly<Record<string, string>>, read: Partial<ImportedLink>];

const sources: [kind: string, columns: string[], address: string, cases: Case[]][] = [
  [
    'pocket-csv',
    ['title', 'url', 'time_added', 'tags', 'status'],
    'url',
    [
      ['nothing but the address', {}, {}],
      ['a title', { title: 'The ferry, "late" again' }, { title: 'The ferry, "late" again' }],
      ['the address for a title', { title: ferry }, { title: null }],
      ['a time in seconds', { time_added: '1604012345' }, { addedAt: at('2020-10-29T22:59:05Z') }],
      ['no time', { time_added: '0' }, { note: 'time_added: 0' }],
      ['tags', { tags: 'sea|Long reads|SEA' }, { tags: ['sea', 'Long reads'] }],
      ['unread', { status: 'unread' }, { state: 'unread' }],
      ['archived', { status: 'archive' }, { state: 'archived' }],
      ['a status that nobody knows', { status: 'lost' }, { state: 'unread', note: 'status: lost' }],
    ],
  ],
  [
    'pocket-csv',
    ['title', 'url', 'time_added', 'cursor', 'tags', 'status'],
    'url',
    [
      [
        'the older form, with a cursor',
        { cursor: 'MTYw', tags: 'sea', status: 'archive' },
        { tags: ['sea'], state: 'archived' },
      ],
    ],
  ],
  [
    'instapaper-csv',
    ['URL', 'Title', 'Selection', 'Folder', 'Timestamp'],
    'URL',
    [
      [
        'unread',
        { Title: 'Ferry', Folder: 'Unread', Timestamp: '1747964343' },
        { title: 'Ferry', addedAt: at('2025-05-23T01:39:03Z') },
      ],
      ['archived', { Folder: 'Archive' }, { state: 'archived' }],
      ['starred', { Folder: 'Starred' }, { favourite: true }],
      ["a folder of the reader's", { Folder: 'Islands' }, { tags: ['Islands'] }],
      ['a selection of two lines', { Selection: 'One.\r\nTwo.' }, { note: 'One.\nTwo.' }],
    ],
  ],
  [
    'instapaper-csv',
    ['URL', 'Title', 'Selection', 'Folder', 'Timestamp', 'Tags'],
    'URL',
    [
      ['tags', { Folder: 'Unread', Tags: '["sea","long reads"]' }, { tags: ['sea', 'long reads'] }],
      ['no tags', { Tags: '[]' }, {}],
      ['tags and a folder', { Folder: 'Islands', Tags: '["sea"]' }, { tags: ['sea', 'Islands'] }],
      ['tags that are no list', { Tags: '{"sea":1}' }, { note: 'Tags: {"sea":1}' }],
    ],
  ],
  [
    'raindrop-csv',
    ['id', 'title', 'note', 'excerpt', 'url', 'folder', 'tags', 'created', 'cover', 'highlights', 'favorite'],
    'url',
    [
      ['unsorted', { id: '71', folder: 'Unsorted', cover: 'https://img.example/1.png', favorite: 'false' }, {}],
      ['a folder within another', { folder: 'News/Europe' }, { tags: ['News/Europe'] }],
      ['a folder within another, with spaces', { folder: 'News / Europe' }, { tags: ['News/Europe'] }],
      ['tags', { tags: 'sea, long reads' }, { tags: ['sea', 'long reads'] }],
      ['a favourite', { favorite: 'true' }, { favourite: true }],
      ['a time', { created: '2024-03-01T08:30:00.250Z' }, { addedAt: at('2024-03-01T08:30:00.250Z') }],
      [
        'a note and an excerpt',
        { note: 'Ask Ana.', excerpt: 'Late again.' },
        { note: 'Ask Ana.', description: 'Late again.' },
      ],
      [
        'highlights',
        { note: 'Ask Ana.', highlights: 'Highlight: late' },
        { note: 'Ask Ana.\n\nhighlights: Highlight: late' },
      ],
    ],
  ],
  [
    'readwise-csv',
    ['Title', 'URL', 'ID', 'Document tags', 'Saved date', 'Reading progress', 'Location', 'Seen'],
    'URL',
    [
      [
        'new',
        { ID: '01h', 'Document tags': '[]', 'Reading progress': '0', Location: 'new', Seen: 'False' },
        { progress: 0 },
      ],
      ['a time', { 'Saved date': '2022-11-06 04:33:50+00:00' }, { addedAt: at('2022-11-06T04:33:50Z') }],
      [
        'a time to the microsecond',
        { 'Saved date': '2022-11-06 04:33:50.301999+02:00' },
        { addedAt: at('2022-11-06T02:33:50.301Z') },
      ],
      ['tags', { 'Document tags': `['sea', "reader's choice"]` }, { tags: ['sea', "reader's choice"] }],
      ['archived', { Location: 'archive', 'Reading progress': '1' }, { state: 'archived', progress: 1 }],
      ['read to the end', { Location: 'later', 'Reading progress': '1.0' }, { state: 'read', progress: 1 }],
      ['half-read', { Location: 'later', 'Reading progress': '0.5' }, { progress: 0.5 }],
      ['from a feed', { Location: 'feed' }, { note: 'Location: feed' }],
    ],
  ],
  [
    'matter-csv',
    [
      'Title',
      'Author',
      'Publisher',
      'URL',
      'Tags',
      'Word Count',
      'In Queue',
      'Favorited',
      'Read',
      'Highlight_Count',
      'Last Interaction Date',
      'File Id',
    ],
    'URL',
    [
      ['queued', { 'In Queue': 'True', Read: 'False', Favorited: 'False', 'Word Count': '900' }, {}],
      ['read and queued', { 'In Queue': 'True', Read: 'True' }, { state: 'read', progress: 1 }],
      ['put away unread', { 'In Queue': 'False', Read: 'False' }, { state: 'archived' }],
      ['put away read', { 'In Queue': 'FALSE', Read: 'TRUE' }, { state: 'archived', progress: 1 }],
      ['a favourite', { Favorited: 'True' }, { favourite: true }],
      [
        'author and publisher',
        { Author: 'Ana Ruiz', Publisher: 'Courier' },
        { author: 'Ana Ruiz', publisher: 'Courier' },
      ],
      ['tags', { Tags: 'sea;long reads' }, { tags: ['sea', 'long reads'] }],
      ['a time', { 'Last Interaction Date': '2022-12-18 14:49:11' }, { addedAt: at('2022-12-18T14:49:11Z') }],
      ['a body', { 'File Id': 'content_155.html' }, { bodyFile: 'content_155.html' }],
    ],
  ],
  [
    'matter-csv',
    [
      'Title',
      'Author',
      'Publisher',
      'URL',
      'Word Count',
      'Saved',
      'Read',
      'Highlight Count',
      'Last Interaction Date',
      'File Id',
    ],
    'URL',
    [
      ['the older form, queued', { Saved: 'TRUE', Read: 'FALSE', 'Highlight Count': '2' }, {}],
      ['the older form, put away', { Saved: 'FALSE', Read: 'FALSE' }, { state: 'archived' }],
    ],
  ],
];

describe.each(sources)('%s with the columns %s', (kind, columns, address, cases) => {
  it.each(cases)('%s', async (_, cells, read) => {
    const row = { ...cells, [address]: ferry };
    const expected = { ...bareLink(ferry), ...read };
    for (const order of [columns, columns.toReversed()]) {
      const table = await readTable(csvOf([order, order.map((column) => row[column] ?? '')]));
      expect(table).toEqual({ kind, rows: [{ kind: 'link', place: 2, link: expected }] });
    }
  });

  it('keeps columns that nobody knows in the note', async () => {
    const table = await readTable(
      csvOf([
        [...columns, '__proto__', 'Mood', 'constructor', 'Mood'],
        [...columns.map((column) => (column === address ? ferry : '')), 'x', 'calm', '', 'rough'],
      ]),
    );
    expect(table?.rows).toEqual([
      { kind: 'link', place: 2, link: { ...bareLink(ferry), note: '__proto__: x\nMood: calm\nMood: rough' } },
    ]);
  });
});
