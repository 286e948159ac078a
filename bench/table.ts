import type { BrowserName } from '@/scripts/browsers.mjs';

/** Where a figure was measured: how many clips there were, null where that does not matter. */
export interface Place {
  size: number | null;
  browser: BrowserName;
}

/** One measured figure, beside its floor of the same run where it has one. */
export interface Row extends Place {
  name: string;
  value: number;
  unit: string;
  floor: number | null;
  ratio: number | null;
  /** Empty where the design sets none. */
  target: string;
  /** Null where there is no target, or nothing to compare with was measured in this run. */
  met: boolean | null;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Prints rows as a table, or as JSON. */
export function printRows(rows: readonly Row[], asJson: boolean): void {
  if (asJson) {
    console.log(JSON.stringify(rows, null, 2));
    return;
  }
  const lines = [['what', 'clips', 'browser', 'value', 'floor', 'ratio', 'target', ''], ...rows.map(cellsOf)];
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    const cells = line.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    console.log(cells.join('  ').trimEnd());
  }
}

/** A row's cells in the order of the table. */
export const cellsOf = ({ name, size, browser, value, unit, floor, ratio, target, met }: Row): string[] => [
  name,
  size?.toLocaleString('en') ?? '',
  browser,
  `${value} ${unit}`,
  floor === null ? '' : `${floor} ${unit}`,
  ratio?.toFixed(2) ?? '',
  target,
  met === null ? '' : met ? 'met' : 'NOT MET',
];
