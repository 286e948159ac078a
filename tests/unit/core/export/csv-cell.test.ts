import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipColumns } from '@/lib/core/export/clip-columns';
import { csvCell, csvRow } from '@/lib/core/export/csv-cell';
import { anyTitle, hostileTitles } from '../../hostile-titles';
import { makeTestClip } from '../make-test-clip';

const readBack = (text: string): string[][] => parse(text, { relax_column_count: false });

/** What a reader of the table sees of a value. */
const guarded = (value: string): string => (/^[=+\-@\t\r]/.test(value) ? `'${value}` : value).toWellFormed();

describe('a cell', () => {
  it.each([
    ['words', 'Boats', 'Boats'],
    ['a comma', 'a,b', '"a,b"'],
    ['quotes', 'a "b"', '"a ""b"""'],
    ['a line break', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
    ['a formula', '=HYPERLINK("x")', `"'=HYPERLINK(""x"")"`],
    ['a plus', '+1', "'+1"],
    ['a minus', '-1', "'-1"],
    ['an at', '@SUM(1)', "'@SUM(1)"],
    ['a tab', '\tx', "'\tx"],
    ['a carriage return first', '\r=1', `"'\r=1"`],
    ['a formula that is not first', ' =1', ' =1'],
    ['half a character', 'a\ud83d', 'a\ufffd'],
    ['nothing', '', ''],
  ])('%s', (_, value, cell) => expect(csvCell(value)).toBe(cell));

  it.each(hostileTitles)('is read back: $name', ({ title }) => {
    expect(readBack(csvRow([title, 'x']))).toEqual([[guarded(title), 'x']]);
  });

  it('of any text is read back, and none is a formula', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(anyTitle, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const back = readBack(rows.map(csvRow).join(''));
          expect(back).toEqual(rows.map((row) => row.map(guarded)));
          expect(back.flat().filter((value) => /^[=+\-@\t\r]/.test(value))).toEqual([]);
        },
      ),
    );
  });
});

it('a row holds all that is known of a clip', () => {
  const { clip, body } = makeTestClip(
    { agency: 'Coast Wire', keywords: ['sea', 'boats'], modifiedAt: '2026-08-12T09:05:00+03:00' },
    { tags: ['one', 'two'], note: 'Mine, "too"' },
  );
  const full = { ...clip, readAt: Date.UTC(2026, 8, 1), progress: 0.5, favourite: true, highlightCount: 3 };
  const text = csvRow(clipColumns.map(({ name }) => name)) + csvRow(clipColumns.map(({ cell }) => cell(full, body)));
  const [row] = parse(text, { columns: true });
  expect(row).toEqual({
    title: clip.title,
    url: clip.url,
    canonical_url: clip.canonicalUrl ?? '',
    site: 'Harbour Times',
    authors: 'Ana Ruiz; Li Wei',
    agency: 'Coast Wire',
    section: clip.section ?? '',
    kind: 'article',
    published_at: '2026-08-12T07:40:00+03:00',
    modified_at: '2026-08-12T09:05:00+03:00',
    clipped_at: '2026-08-13T10:02:11Z',
    updated_at: '2026-08-13T10:02:11Z',
    standfirst: 'The first boat leaves at ten.',
    excerpt: clip.excerpt,
    keywords: 'sea; boats',
    tags: 'one; two',
    note: 'Mine, "too"',
    lang: clip.lang ?? '',
    dir: clip.dir,
    word_count: String(clip.wordCount),
    access: clip.access,
    extent: 'whole',
    lead_image: clip.leadImage ?? '',
    read_at: '2026-09-01T00:00:00Z',
    progress: '0.5',
    favourite: 'yes',
    archived: 'no',
    deleted_at: '',
    highlight_count: '3',
    revision: '1',
    sha256_html: 'a'.repeat(64),
    sha256_text: 'b'.repeat(64),
    extractor: 'newsclip 0.1.0',
    id: clip.id,
  });
});
