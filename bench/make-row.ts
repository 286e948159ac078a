import type { Place, Row } from './table';

interface Figure {
  name: string;
  value: number;
  unit: string;
  /** Null where there is nothing that could be less. */
  floor: number | null;
}

/** A figure that may be at most so many times its floor. */
export function timesFloor(place: Place, figure: Figure, most: number): Row {
  const row = withoutTarget(place, figure);
  return { ...row, target: `<= ${most} x floor`, met: row.ratio === null ? null : row.ratio <= most };
}

/** A figure that may be at most so much, whatever its floor. */
export function atMost(place: Place, figure: Figure, most: number): Row {
  const target = `<= ${most.toLocaleString('en')} ${figure.unit}`;
  return { ...withoutTarget(place, figure), target, met: figure.value <= most };
}

/** A figure that stands there to be known. */
export function withoutTarget({ size, browser }: Place, { name, value, unit, floor }: Figure): Row {
  const ratio = floor ? value / floor : null;
  return {
    name,
    size,
    browser,
    value: rounded(value),
    unit,
    floor: floor === null ? null : rounded(floor),
    ratio,
    target: '',
    met: null,
  };
}

/** Three digits, or all before the point. */
const rounded = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));
