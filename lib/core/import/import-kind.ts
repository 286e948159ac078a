import { archiveFormat } from '../archive/archive-head';
import { readHeader, type TableKind } from './import-tables';
import { beginsAsNote } from './markdown/begins-as-note';

export type ImportKind =
  | TableKind
  | 'pocket-html'
  | 'instapaper-html'
  | 'bookmarks-html'
  | 'bookmarks-json'
  | 'omnivore-json'
  | 'markdown'
  | 'newsclip-backup';

/** Code units of a file that are looked at. */
const looked = 65_536;

/** What a file is, by its content; null where nothing that Newsclip reads. No more than its beginning is asked for. */
export async function importKindOf(pieces: AsyncIterable<string>): Promise<ImportKind | null> {
  let start = '';
  for await (const piece of pieces) {
    start += piece.slice(0, looked);
    if (start.length >= looked) break;
  }
  return kindOfStart(start.replace(/^\ufeff/, '').trimStart());
}

function kindOfStart(start: string): ImportKind | null {
  if (start.startsWith('<')) return kindOfHtml(start);
  if (start.startsWith('{')) return kindOfObject(start);
  if (start.startsWith('[')) return /"slug"\s*:/.test(start) && /"savedAt"\s*:/.test(start) ? 'omnivore-json' : null;
  if (beginsAsNote(start)) return 'markdown';
  return readHeader(start.split(/\r?\n/, 1)[0] ?? '')?.source.kind ?? null;
}

function kindOfObject(start: string): ImportKind | null {
  if (start.includes(`"${archiveFormat}"`)) return 'newsclip-backup';
  return start.includes('"text/x-moz-place') ? 'bookmarks-json' : null;
}

function kindOfHtml(start: string): ImportKind | null {
  if (/<!doctype\s{1,9}netscape-bookmark-file-1\b/i.test(start.slice(0, 2_000))) return 'bookmarks-html';
  if (/<title>\s{0,99}instapaper: export/i.test(start)) return 'instapaper-html';
  return /<title>\s{0,99}pocket export/i.test(start) || /<a\s[^<>]{1,9000}\stime_added=/i.test(start)
    ? 'pocket-html'
    : null;
}
