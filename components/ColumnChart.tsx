import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayCount } from '@/lib/core/words';
import styles from './ColumnChart.module.css';
import type { Bar, FigureLink } from './figure-bars';

interface ColumnChartProps {
  title: string;
  /** From the oldest to the newest; one of them at least counts something. */
  bars: readonly Bar[];
  linkTo: FigureLink;
}

/** Pixels. A column is as wide as what is pressed must be. */
const size = { column: 24, gap: 3, height: 144, least: 2 } as const;

/** Figures of days or weeks as columns; each leads to its clips. Where there is no room for all, the newest are in sight. */
export function ColumnChart({ title, bars, linkTo }: ColumnChartProps) {
  const view = useRef<HTMLDivElement>(null);
  const highest = Math.max(...bars.map(({ count }) => count));
  const peak = bars.find(({ count }) => count === highest);
  const width = bars.length * size.column;

  // Other columns are seen from their end again.
  useLayoutEffect(() => {
    const { current } = view;
    if (current) current.scrollLeft = getComputedStyle(current).direction === 'rtl' ? -width : width;
  }, [width]);

  return (
    <figure class={styles.figure} aria-label={title}>
      {peak && <p class={styles.soft}>{sayCount('figures.most', peak.count, peak.name)}</p>}
      <div ref={view} class={styles.view}>
        <svg class={styles.chart} width={width} height={size.height} role="presentation">
          <line class={styles.ground} x2={width} y1={size.height - 0.5} y2={size.height - 0.5} />
          {bars.map((bar, place) => (
            <Column key={bar.name} bar={bar} x={place * size.column} share={bar.count / highest} linkTo={linkTo} />
          ))}
        </svg>
        <p class={styles.ends} style={{ inlineSize: `${width}px` }}>
          <span>{bars[0]?.name}</span>
          <span>{bars.at(-1)?.name}</span>
        </p>
      </div>
    </figure>
  );
}

interface ColumnProps {
  bar: Bar;
  /** Pixels. */
  x: number;
  /** Of the highest: 0 to 1. */
  share: number;
  linkTo: FigureLink;
}

function Column({ bar, x, share, linkTo }: ColumnProps) {
  if (bar.query === null) return null;
  const words = sayCount('figures.bar', bar.count, bar.name);
  const { href, onClick } = linkTo(bar.query);
  const height = Math.max(size.least, share * size.height);
  return (
    <a class={styles.column} href={href} aria-label={words} onClick={onClick}>
      <title>{words}</title>
      <rect class={styles.target} x={x} width={size.column} height={size.height} />
      <rect
        class={styles.bar}
        x={x + size.gap}
        y={size.height - height}
        width={size.column - 2 * size.gap}
        height={height}
      />
    </a>
  );
}
