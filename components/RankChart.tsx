import { numberInWords } from '@/lib/core/words';
import type { Bar, FigureLink } from './figure-bars';
import styles from './RankChart.module.css';

interface RankChartProps {
  title: string;
  bars: readonly Bar[];
  linkTo: FigureLink;
}

/** Figures of names as bars under one another, each with its number; each leads to its clips. */
export function RankChart({ title, bars, linkTo }: RankChartProps) {
  const longest = Math.max(...bars.map(({ count }) => count));
  return (
    <ol class={styles.chart} aria-label={title}>
      {bars.map((bar) => (
        <li key={bar.name}>
          {bar.query === null ? (
            <span class={styles.row}>
              <Parts bar={bar} share={bar.count / longest} />
            </span>
          ) : (
            <a class={styles.row} {...linkTo(bar.query)}>
              <Parts bar={bar} share={bar.count / longest} />
            </a>
          )}
        </li>
      ))}
    </ol>
  );
}

/** `share` is of the longest bar: 0 to 1. */
function Parts({ bar: { name, count, query }, share }: { bar: Bar; share: number }) {
  return (
    <>
      <bdi class={styles.name} title={name}>
        {name}
      </bdi>{' '}
      <svg class={styles.line} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        <rect class={query === null ? styles.others : styles.bar} width={share * 100} height="10" />
      </svg>
      <span class={styles.count}>{numberInWords(count)}</span>
    </>
  );
}
