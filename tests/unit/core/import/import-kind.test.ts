import { describe, expect, it } from 'vitest';
import { archiveStart } from '@/lib/core/archive/write-archive';
import { importKindOf } from '@/lib/core/import/import-kind';
import { inPieces } from './read-table';

const backup = archiveStart({ now: 0, newsclip: '0.1.0', pictures: false, count: 0 });
const omnivore = [
  { id: '1', slug: 'ferry', title: 'Ferry', url: 'https://a.example/', savedAt: '2024-01-01T00:00:00Z' },
];

describe('what a file is, is told by its content', () => {
  it.each<[name: string, text: string, kind: string | null]>([
    ['Pocket, a table', 'title,url,time_added,tags,status\n', 'pocket-csv'],
    ['Pocket, an older table', 'title,url,time_added,cursor,tags,status\n', 'pocket-csv'],
    ['Instapaper', 'URL,Title,Selection,Folder,Timestamp\n', 'instapaper-csv'],
    ['Instapaper with tags', 'URL,Title,Selection,Folder,Timestamp,Tags\r\n', 'instapaper-csv'],
    ['Raindrop', 'id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite\n', 'raindrop-csv'],
    ['Readwise', 'Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen\n', 'readwise-csv'],
    [
      'Matter',
      'Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id',
      'matter-csv',
    ],
    ['a table by semicolons', '\ufeff"URL";"Title";"Selection";"Folder"\n', 'instapaper-csv'],
    ['Instapaper, a page', '<!DOCTYPE html>\n<head>\n<title>Instapaper: Export</title>', 'instapaper-html'],
    ['Omnivore', JSON.stringify(omnivore), 'omnivore-json'],
    ['Omnivore, pretty-printed', JSON.stringify(omnivore, null, 2), 'omnivore-json'],
    ['bookmarks', '<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>', 'bookmarks-html'],
    ['bookmarks after a comment', '<!-- made by hand -->\n<!doctype netscape-bookmark-file-1>', 'bookmarks-html'],
    [
      'bookmarks of Firefox',
      '{"guid":"root________","typeCode":2,"type":"text/x-moz-place-container"}',
      'bookmarks-json',
    ],
    ['Pocket, a page', '<!DOCTYPE html>\n<html><!--So long--><head><title>Pocket Export</title></head>', 'pocket-html'],
    [
      'Pocket, a page without a title',
      '<h1>Unread</h1><ul><li><a href="https://a.example/" time_added="1">',
      'pocket-html',
    ],
    ["Newsclip's own backup", backup, 'newsclip-backup'],
    ['a note with front matter', '---\r\ntitle: Ferry\r\n---\r\nText.', 'markdown'],
    ['a page of Logseq', 'title:: Ferry\nsource:: https://a.example/\n\n- Text.', 'markdown'],
    ['Markdown that says nothing of itself', '# Ferry\n\nText.', null],
    ['nothing', '', null],
    ['words', 'The ferry is late.', null],
    ['a table of something else', 'name,amount\n', null],
    ['a list of something else', '[{"title":"Ferry"}]', null],
    ['an object of something else', '{"title":"Ferry"}', null],
    ['a page', '<!DOCTYPE html><title>Ferry</title><a href="https://a.example/">', null],
    ['a zip', 'PK\u0003\u0004\u0014', null],
  ])('%s', async (_, text, kind) => {
    for (const pieceLength of [1, 9, 10_000]) expect(await importKindOf(inPieces(text, pieceLength))).toBe(kind);
  });

  it('and by its beginning alone', async () => {
    let asked = 0;
    async function* pieces() {
      for (asked = 1; asked <= 1_000; asked += 1) yield '<a '.repeat(10_000);
    }
    expect(await importKindOf(pieces())).toBeNull();
    expect(asked).toBeLessThan(5);
  });
});
