import type { BlockContent, TableCell, TableRow } from 'mdast';
import { phrasing } from './phrasing';
import type { PlainElement, PlainNode } from './plain-tree';
import { type Run, runsOf } from './runs';
import type { Surroundings, WriteBlocks } from './surroundings';
import { tidyRuns } from './tidy-runs';

/** Past these a table is markup gone wrong; what a span would fill beyond them is left out. */
const most = { span: 50, columns: 200 } as const;

type WriteCaption = (element: PlainElement, around: Surroundings) => BlockContent[];

/**
 * A GFM table, its caption before it. The first row is the header where it is one in the page, otherwise the header is
 * empty, since GFM has no table without. A cell that spans several stands in the first of them. A table that only lays
 * out a page (a single cell, or a table within) is written as the blocks it holds.
 */
export function table(
  element: PlainElement,
  around: Surroundings,
  writeBlocks: WriteBlocks,
  writeCaption: WriteCaption,
): BlockContent[] {
  const captions = parts(element.children, 'caption').flatMap((part) => writeCaption(part, around));
  const rows = parts(element.children, 'tr').map((row) => parts(row.children, 'td', 'th'));
  const cells = rows.flat();
  if (cells.length === 0) return writeBlocks(element.children, around);
  if (cells.length === 1 || cells.some((cell) => holdsTable(cell.children))) {
    return [...captions, ...cells.flatMap((cell) => writeBlocks(cell.children, around))];
  }
  const grid = gridOf(rows).map((row) => row.map((cell) => (cell ? cellContent(cell, around) : [])));
  const filled = grid.map((row) => row.some((content) => content.length > 0));
  const hasHeader = isHeader(element, rows) && filled[0] === true;
  const width = Math.max(...grid.map((row) => row.length));
  const body = grid.filter((_, index) => filled[index] && !(hasHeader && index === 0));
  const lines = [hasHeader ? (grid[0] ?? []) : [], ...body];
  if (!filled.includes(true)) return captions;
  return [...captions, { type: 'table', align: [], children: lines.map((line) => tableRow(line, width)) }];
}

/** Elements of these names inside, but not inside a table within. */
function parts(nodes: readonly PlainNode[], ...names: readonly string[]): PlainElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    if (names.includes(node.name)) return [node];
    return node.name === 'table' ? [] : parts(node.children, ...names);
  });
}

const holdsTable = (nodes: readonly PlainNode[]): boolean =>
  nodes.some((node) => typeof node !== 'string' && (node.name === 'table' || holdsTable(node.children)));

function isHeader(element: PlainElement, rows: readonly (readonly PlainElement[])[]): boolean {
  const [head] = parts(element.children, 'thead');
  if (head && parts(head.children, 'tr').length > 0) return true;
  const first = rows[0] ?? [];
  return first.length > 0 && first.every(({ name }) => name === 'th');
}

/** The cells by row and column; null where another cell reaches in. */
function gridOf(rows: readonly (readonly PlainElement[])[]): (PlainElement | null)[][] {
  const grid: (PlainElement | null | undefined)[][] = rows.map(() => []);
  for (const [rowIndex, cells] of rows.entries()) {
    const row = grid[rowIndex] ?? [];
    let column = 0;
    for (const cell of cells) {
      while (row[column] !== undefined) column += 1;
      const across = span(cell.attributes.colspan);
      for (const reached of grid.slice(rowIndex, rowIndex + span(cell.attributes.rowspan))) {
        for (let next = column; next < Math.min(column + across, most.columns); next += 1) reached[next] ??= null;
      }
      row[column] = cell;
      column += across;
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? null));
}

const span = (attribute: string | undefined): number =>
  Math.min(Math.max(Number.parseInt(attribute ?? '1', 10) || 1, 1), most.span);

function cellContent(cell: PlainElement, { style }: Surroundings): TableCell['children'] {
  const runs = tidyRuns(runsOf(cell.children, style, 'break'));
  const isRepeated = (run: Run, index: number) => run.kind === 'break' && runs[index - 1]?.kind === 'break';
  return phrasing(
    runs.filter((run, index) => !isRepeated(run, index)),
    'html',
  );
}

const tableRow = (cells: readonly TableCell['children'][], width: number): TableRow => ({
  type: 'tableRow',
  children: Array.from({ length: width }, (_, index) => ({ type: 'tableCell', children: cells[index] ?? [] })),
});
