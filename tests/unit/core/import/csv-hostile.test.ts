import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesOf } from '@/lib/core/archive/lines-of';
import { csvRows } from '@/lib/core/import/csv-rows';
import type { ImportRow } from '@/lib/core/import/imported-link';
import { csvOf, inPieces, linksIn, problemsIn, readTable, rowsOf } from './read-table';

const header = ['title', 'url', 'time_added', 'tags', 'status'];

/** Cells of letters that mean something to a table, none with a line end of Windows: read back, it is one of Unix. */
const cell = fc.string({
  unit: fc.constantFrom('a', 'é', '"', ',', ';', '\t', '\n', ' ', '\u{1f600}', "'"),
  maxLength: 12,
});

async function cellsOf(text: string, delimiter: string, pieceLength: number): Promise<(readonly string[])[]> {
  const cells: (readonly string[])[] = [];
  for await (const row of csvRows(linesOf(inPieces(text, pieceLength), 10_000), delimiter)) {
    if (row.kind === 'cells') cells.push(row.cells);
  }
  return cells;
}

/** A table of ten rows, every other with a title of two lines and quotation marks. */
const table = csvOf([
  header,
  ...Array.from({ length: 10 }, (_, number) => [
    number % 2 ? `The "late"\nferry, ${number}` : `Ferry ${number}`,
    `https://courier.example/ferry/${number}`,
    `${1_604_012_345 + number}`,
    'sea|long reads',
    number % 3 ? 'unread' : 'archive',
  ]),
]);
const whole = await rowsOf(table);

describe('a table', () => {
  it('gives every cell back as it was, whatever parts it, however its text comes in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { maxLength: 6 }),
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 40 }),
        async (drawn, delimiter, lineEnd, pieceLength) => {
          // A row of nothing but white space in one line is an empty line.
          const rows = drawn.map((row) => [`x${row[0] ?? ''}`, ...row.slice(1)]);
          expect(await cellsOf(csvOf(rows, delimiter, lineEnd), delimiter, pieceLength)).toEqual(rows);
        },
      ),
    );
  });

  it('cut at any place gives the rows before the cut, whole, and at most says what is lost', async () => {
    for (let end = 0; end <= table.length; end += 1) {
      const read = await readTable(table.slice(0, end), 11);
      if (!read) {
        expect(end).toBeLessThan(header.join().length);
        continue;
      }
      const links = linksIn(read.rows);
      // Where the cut leaves the last value as long as it likes, the row is as good as whole but for that.
      const sure = table.slice(0, end).endsWith('\n') ? links : links.slice(0, -1);
      expect(sure).toEqual(linksIn(whole).slice(0, sure.length));
      expect(linksIn(whole).map(({ url }) => url)).toEqual(expect.arrayContaining(links.map(({ url }) => url)));
      expect(links.length + problemsIn(read.rows).length).toBeLessThanOrEqual(whole.length + 1);
    }
  });

  it('with flipped bits throws nothing, and what it does not read it reports', async () => {
    const bytes = new TextEncoder().encode(table);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(bytes.length * 8 - 1), { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 1, max: 60 }),
        async (bits, pieceLength) => {
          const damaged = bytes.slice();
          for (const bit of bits) damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
          const read = await readTable(new TextDecoder().decode(damaged), pieceLength);
          if (!read) return;
          expectPlausible(read.rows);
          // A flipped bit can join two rows or part one; each row that is missing stands in the report.
          expect(read.rows.length).toBeGreaterThanOrEqual(whole.length - bits.length);
          const untouched = linksIn(read.rows).filter(({ url }) => linksIn(whole).some((link) => link.url === url));
          expect(untouched.length).toBeGreaterThanOrEqual(whole.length - 2 * bits.length);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('of anything throws nothing', async () => {
    const letters = fc.string({
      unit: fc.constantFrom('"', ',', '\n', '\r', 'a', '__proto__', 'https://a.example/', '\ud800', '\0'),
    });
    await fc.assert(
      fc.asyncProperty(letters, fc.integer({ min: 1, max: 9 }), async (text, pieceLength) => {
        expectPlausible(await rowsOf(`${header.join()}\n${text}`, pieceLength));
      }),
      { numRuns: 400 },
    );
  });

  it('with columns named like parts of an object is a table like any other', async () => {
    const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];
    const rows = await rowsOf(
      csvOf([
        [...names, ...header],
        [...names.map(() => 'x'), 'Ferry', 'https://a.example/', '', '', ''],
      ]),
    );
    expect(linksIn(rows)).toMatchObject([{ title: 'Ferry', note: names.map((name) => `${name}: x`).join('\n') }]);
    expect(Object.prototype).not.toHaveProperty('polluted');
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
});

/** Read over and over, each would take minutes: the limit of any test tells. */
describe('a table made to be slow', () => {
  it.each<[name: string, body: string]>([
    ['rows that are open in both readings', 'a","\n'.repeat(100_000)],
    ['one quotation mark after another', '"\n'.repeat(100_000)],
    ['nothing but quotation marks', '"'.repeat(900_000)],
    ['nothing but commas', ','.repeat(900_000)],
    ['nothing but line ends', '\n'.repeat(500_000)],
    ['a quoted cell without end', `"${'a\n'.repeat(300_000)}`],
  ])('%s', async (_, body) => {
    const rows = await rowsOf(`${header.join()}\n${body}`, 65_536);
    expect(linksIn(rows)).toEqual([]);
  });
});

function expectPlausible(rows: readonly ImportRow[]): void {
  for (const [index, row] of rows.entries()) {
    expect(row.place).toBeGreaterThan(rows[index - 1]?.place ?? 1);
    if (row.kind === 'error') continue;
    expect(row.link.url).toMatch(/^https?:\/\//);
    expect(row.link.addedAt === null || Number.isSafeInteger(row.link.addedAt)).toBe(true);
  }
}
