import { describe, expect, it } from 'vitest';
import { openTable } from '@/lib/core/import/import-tables';
import { longest } from '@/lib/core/import/imported-link';
import { linksIn, problemsIn, readTable, rowsOf } from './read-table';

const header = 'title,url,time_added,tags,status';
const ferry = 'Ferry,https://courier.example/ferry,1604012345,sea,unread';
const tram = 'Tram,https://courier.example/tram,1604012346,,archive';
const both = ['https://courier.example/ferry', 'https://courier.example/tram'];

const urls = (rows: Awaited<ReturnType<typeof rowsOf>>) => linksIn(rows).map(({ url }) => url);

describe('a table is read', () => {
  it.each<[name: string, text: string]>([
    ['with the line ends of Unix', `${header}\n${ferry}\n${tram}\n`],
    ['with the line ends of Windows', `${header}\r\n${ferry}\r\n${tram}\r\n`],
    ['without a line end after its last row', `${header}\n${ferry}\n${tram}`],
    ['with a byte order mark', `\ufeff${header}\n${ferry}\n${tram}\n`],
    [
      'with a byte order mark before a quoted header',
      `\ufeff"title","url",time_added,tags,status\n${ferry}\n${tram}\n`,
    ],
    ['with a quoted header', `"title","url","time_added","tags","status"\n${ferry}\n${tram}\n`],
    ['with another case and spaces in its header', `Title, URL ,Time_Added,TAGS,Status\n${ferry}\n${tram}\n`],
    ['with empty lines', `\n${header}\n\n${ferry}\n \n${tram}\n\n`],
    ['by semicolons', `${header}\n${ferry}\n${tram}\n`.replaceAll(',', ';')],
    ['by tabs', `${header}\n${ferry}\n${tram}\n`.replaceAll(',', '\t')],
    ['without the fragments of its addresses', `${header}\n${ferry}\n${tram}\n`.replaceAll(',16', '#top,16')],
    ['with empty values past its columns', `${header}\n${ferry},,\n${tram}, ,\n`],
    ['without the last values, as spreadsheets leave them out', `${header}\nFerry,${both[0]}\nTram,${both[1]}\n`],
  ])('%s', async (_, text) => {
    for (const pieceLength of [1, 2, 7, 10_000]) {
      const rows = await rowsOf(text, pieceLength);
      expect(urls(rows)).toEqual(both);
      expect(problemsIn(rows)).toEqual([]);
    }
  });

  it.each<[name: string, cell: string, title: string]>([
    ['a comma', '"Ferry, late"', 'Ferry, late'],
    ['quotation marks', '"The ""late"" ferry"', 'The "late" ferry'],
    ['nothing but a quotation mark', '""""', '"'],
    ['a line break', '"Ferry\r\nlate"', 'Ferry late'],
    ['an empty line', '"Ferry\n\nlate"', 'Ferry late'],
    ['a quotation mark that opens nothing', 'The "late" ferry', 'The "late" ferry'],
    ['a formula, as text', '=1+1', '=1+1'],
    ['a tag, as text', '<b>Ferry</b>', '<b>Ferry</b>'],
  ])('with %s in a title', async (_, cell, title) => {
    for (const pieceLength of [1, 3, 10_000]) {
      const rows = await rowsOf(`${header}\n${cell},${both[0]},,,\n${tram}\n`, pieceLength);
      expect(linksIn(rows)).toMatchObject([{ title }, { title: 'Tram' }]);
    }
  });

  it('says in which line a row begins', async () => {
    const rows = await rowsOf(`${header}\n"Ferry\n\nlate",${both[0]},,,\n\n${tram}\n`);
    expect(rows.map(({ place }) => place)).toEqual([2, 6]);
  });

  it('asks for no more of the file than for the rows that are asked for', async () => {
    let asked = 0;
    async function* pieces() {
      yield `${header}\n`;
      for (asked = 1; asked <= 50_000; asked += 1) yield `${ferry}\n`;
    }
    const table = await openTable(pieces());
    expect(asked).toBe(0);
    for (let row = 1; row <= 40; row += 1) {
      expect(await table?.rows.next()).toMatchObject({ value: { place: row + 1 } });
      expect(asked).toBeLessThanOrEqual(row + 2);
    }
    await table?.rows.return(undefined);
  });

  it('of fifty thousand rows', async () => {
    const rows = await rowsOf(`${header}\n${`${ferry}\n`.repeat(50_000)}`, 65_536);
    expect(linksIn(rows)).toHaveLength(50_000);
  });
});

describe('no table', () => {
  it.each<[name: string, text: string]>([
    ['nothing', ''],
    ['a byte order mark', '\ufeff'],
    ['a table of something else', 'name,amount\nFerry,1\n'],
    ['rows without a header', `${ferry}\n${tram}\n`],
    ['a header by semicolons that is none', 'title;url\nFerry;https://a.example/\n'],
    ['a header of thousands of columns', `${header}${',x'.repeat(9_999)}\n${ferry}\n`],
    ['a header without an end', `"${header}`],
    ['a first line without end', 'x'.repeat(longest.row + 1)],
  ])('%s', async (_, text) => {
    expect(await readTable(text, 4_096)).toBeNull();
  });
});

describe('a bad row stops nothing', () => {
  const middle = (row: string) => rowsOf(`${header}\n${ferry}\n${row}\n${tram}\n`);

  it.each<[name: string, row: string, problems: string[]]>([
    ['without an address', 'Ferry,,1604012345,,unread', ['3 no-address']],
    ['with words for an address', 'Ferry,courier.example/ferry,,,', ['3 not-an-address']],
    ['with a script', 'Ferry,javascript:alert(1),,,', ['3 not-web']],
    ['with a script in capitals', 'Ferry,JavaScript:alert(1),,,', ['3 not-web']],
    ['with a script after a space', 'Ferry, \tjavascript:alert(1),,,', ['3 not-web']],
    ['with a script parted by a line break', 'Ferry,"java\nscript:alert(1)",,,', ['3 not-web']],
    ['with data', 'Ferry,"data:text/html,<script>",,,', ['3 not-web']],
    ['with a file', 'Ferry,file:///etc/passwd,,,', ['3 not-web']],
    ["with a page of the browser's", 'Ferry,about:config,,,', ['3 not-web']],
    [
      'with an address without end',
      `Ferry,https://a.example/${'x'.repeat(longest.address)},,,`,
      ['3 address-too-long'],
    ],
    ['with an address that grows', `Ferry,https://a.example/${'é'.repeat(2_000)},,,`, ['3 address-too-long']],
    ['with a comma too many', 'Ferry, late,https://a.example/,,sea,unread', ['3 too-many-values']],
    ['with a mark too many', '"Ferry" late,https://a.example/,,,', ['3 bad-quotes']],
    ['that is longer than any row', `${'x'.repeat(longest.row)},https://a.example/,,,`, ['3 row-too-long']],
  ])('%s', async (_, row, problems) => {
    const rows = await middle(row);
    expect(problemsIn(rows)).toEqual(problems);
    expect(urls(rows)).toEqual(both);
  });

  it('nor does one of several lines that is longer than any row', async () => {
    const rows = await middle(`"${`${'x'.repeat(longest.row / 5)}\n`.repeat(6)}","https://a.example/",,,`);
    expect(problemsIn(rows)[0]).toBe('3 row-too-long');
    expect(urls(rows)).toEqual(expect.arrayContaining(both));
  });

  it('nor does a quotation mark that nothing closes: it costs its own row', async () => {
    const rows = await middle('"Ferry late,https://a.example/,,,');
    expect(problemsIn(rows)).toEqual(['3 ends-early']);
    expect(urls(rows)).toEqual(both);
  });

  it('nor one that the next quoted row closes', async () => {
    const rows = await rowsOf(`${header}\n"Ferry late,https://a.example/,,,\n${ferry}\n"Tram",${both[1]},,,\n`);
    expect(problemsIn(rows)).toEqual(['2 bad-quotes']);
    expect(urls(rows)).toEqual(both);
  });

  it('shows what can be seen of it', async () => {
    const [, row] = await middle(`Ferry late,javascript:${'x'.repeat(9_00)},,,`);
    expect(row).toMatchObject({ title: 'Ferry late', lines: 1 });
    expect(row).toHaveProperty('address', `javascript:${'x'.repeat(longest.shownAddress - 11)}`);
  });

  it.each<[name: string, end: string]>([
    ['in an address', 'Tram,https://courier.exa'],
    ['after an address', `Tram,${both[1]},`],
    ['in a quoted title', '"Tram'],
    ['in a quoted title of two lines', '"Tram\nlate'],
  ])('a file that breaks off %s loses that row only', async (_, end) => {
    const rows = await rowsOf(`${header}\n${ferry}\n${end}`);
    expect(urls(rows)).toEqual([both[0]]);
    expect(problemsIn(rows)[0]).toBe('3 ends-early');
  });
});

describe('what is too long is cut', () => {
  it.each<[name: string, row: string, read: object]>([
    ['a title', `${'x'.repeat(9_999)},${both[0]},,,`, { title: 'x'.repeat(longest.line) }],
    [
      'a title within a character',
      `${'x'.repeat(longest.line - 1)}\u{1f600},${both[0]},,,`,
      { title: 'x'.repeat(longest.line - 1) },
    ],
    ['a tag', `Ferry,${both[0]},,${'x'.repeat(9_999)},`, { tags: ['x'.repeat(longest.tag)] }],
    [
      'a value for the note',
      `Ferry,${both[0]},,,${'x'.repeat(longest.note * 2)}`,
      { note: `status: ${'x'.repeat(longest.note - 8)}` },
    ],
  ])('%s', async (_, row, read) => {
    expect(linksIn(await rowsOf(`${header}\n${row}\n`, 4_096))).toMatchObject([read]);
  });

  it('a list of tags', async () => {
    const tags = Array.from({ length: 9_999 }, (_, number) => `tag${number}`).join('|');
    const [link] = linksIn(await rowsOf(`${header}\nFerry,${both[0]},,${tags},\n`, 4_096));
    expect(link?.tags).toHaveLength(longest.tags);
  });
});
