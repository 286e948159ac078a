import { timesFloor } from './make-row';
import type { Row } from './table';

/** How a figure may grow with the number of clips. */
interface Growth {
  /** The row that it is read from. */
  of: string;
  name: string;
  /** The size that a larger one is set beside. */
  from: (size: number) => number;
  /** A clip's share of the figure, not all of it. */
  aClip: boolean;
  most: number;
}

/** The rows that `growthRows` reads. */
export const grown = {
  popup: 'popup: navigation to a screenful of clips painted',
  newest: 'list: newest 50',
  memory: 'library page: heap after ten searches and a scroll',
  exporting: 'export: most heap meanwhile',
  rebuild: 'rebuild of the index',
} as const;

const growths: readonly Growth[] = [
  { of: grown.popup, name: 'popup: against 1,000 clips', from: () => 1_000, aClip: false, most: 1.2 },
  { of: grown.newest, name: 'list: newest 50, against 10,000 clips', from: () => 10_000, aClip: false, most: 1.3 },
  { of: grown.memory, name: 'library page: heap, against 1,000 clips', from: () => 1_000, aClip: false, most: 2 },
  { of: grown.exporting, name: 'export: heap, against 1,000 clips', from: () => 1_000, aClip: false, most: 1.5 },
  // Linear: a clip of many costs what a clip of a tenth of them costs, and as much more as two measurements differ.
  {
    of: grown.rebuild,
    name: 'rebuild: a clip, against a tenth of them',
    from: (size) => size / 10,
    aClip: true,
    most: 1.25,
  },
];

/** Rows of one browser that set sizes beside each other, where both were measured in this run. */
export function growthRows(rows: readonly Row[]): Row[] {
  return growths.flatMap(({ of, name, from, aClip, most }) => {
    const measured = rows.filter((row) => row.name === of);
    return measured.flatMap((row) => {
      const { size } = row;
      const base = size === null ? undefined : measured.find((other) => other.size === from(size));
      if (size === null || !base || from(size) >= size) return [];
      const figure = (own: Row): number => (aClip ? own.value / (own.size ?? 1) : own.value);
      return [timesFloor(row, { name, value: figure(row), unit: row.unit, floor: figure(base) }, most)];
    });
  });
}
