import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import { ColumnChart } from './ColumnChart';
import styles from './FiguresView.module.css';
import { FigureTable } from './FigureTable';
import type { Bar, FigureLink } from './figure-bars';
import { RankChart } from './RankChart';

interface FigureSectionProps {
  title: string;
  /** What the figures are of: "Day". */
  of: string;
  /** How they are drawn: days one beside the other, names one under the other. */
  look: 'columns' | 'ranks';
  bars: readonly Bar[];
  /** What is said where there is nothing to draw. */
  none: string;
  linkTo: FigureLink;
  /** What the figures can be narrowed to, and what is to be known of them. */
  children?: ComponentChildren;
}

/** Figures of one kind: a chart with a table for screen readers, or that table for all. */
export function FigureSection({ title, of, look, bars, none, linkTo, children }: FigureSectionProps) {
  const id = useId();
  const [asTable, setAsTable] = useState(false);
  const Chart = look === 'columns' ? ColumnChart : RankChart;
  const isEmpty = bars.every(({ count }) => count === 0);
  return (
    <section class={styles.section} aria-labelledby={id}>
      <div class={styles.bar}>
        <h2 id={id} class={styles.title}>
          {title}
        </h2>
        {!isEmpty && (
          <Button
            look="quiet"
            label={say('figures.as_table_of', title)}
            pressed={asTable}
            onClick={() => setAsTable(!asTable)}
          >
            {say('figures.as_table')}
          </Button>
        )}
      </div>
      {children}
      {isEmpty && <p>{none}</p>}
      {!isEmpty && !asTable && <Chart title={title} bars={bars} linkTo={linkTo} />}
      {!isEmpty && <FigureTable title={title} of={of} bars={bars} linkTo={asTable ? linkTo : null} />}
    </section>
  );
}
