import { numberInWords, say } from '@/lib/core/words';
import styles from './FigureTable.module.css';
import type { Bar, FigureLink } from './figure-bars';
import unseen from './styles/unseen.module.css';

interface FigureTableProps {
  title: string;
  /** What the figures are of: "Day". */
  of: string;
  bars: readonly Bar[];
  /** Null where it is for screen readers alone, beside a chart that has the links. */
  linkTo: FigureLink | null;
}

/** The figures of a chart as a table. */
export function FigureTable({ title, of, bars, linkTo }: FigureTableProps) {
  return (
    <div class={linkTo ? styles.shown : unseen.unseen}>
      <table class={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{say('figures.clips')}</th>
          </tr>
        </thead>
        <tbody>
          {bars.map(({ name, count, query }) => (
            <tr key={name}>
              <th scope="row">
                {linkTo && query !== null ? (
                  <a class={styles.link} {...linkTo(query)}>
                    <bdi>{name}</bdi>
                  </a>
                ) : (
                  <bdi>{name}</bdi>
                )}
              </th>
              <td>{numberInWords(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
