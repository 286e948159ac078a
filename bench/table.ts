/** One measured figure, beside its floor of the same run where it has one. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  floor: number | null;
  ratio: number | null;
  target: string;
  met: boolean;
}

export const median = (numbers: number[]): number => quantile(numbers, 0.5);

export function quantile(numbers: number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Prints rows as a table, or as JSON. */
export function printRows(rows: Row[], asJson: boolean): void {
  if (asJson) {
    console.log(JSON.stringify(rows, null, 2));
    return;
  }
  const lines = [
    ['what', 'value', 'floor', 'ratio', 'target', ''],
    ...rows.map(({ name, value, unit, floor, ratio, target, met }) => [
      name,
      `${value} ${unit}`,
      floor === null ? '' : `${floor} ${unit}`,
      ratio?.toFixed(2) ?? '',
      target,
      met ? 'met' : 'NOT MET',
    ]),
  ];
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    const cells = line.map((cell, column) => cell.padEnd(widths[column] ?? 0));
    console.log(cells.join('  ').trimEnd());
  }
}
