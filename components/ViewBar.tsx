import type { ComponentChildren } from 'preact';
import styles from './ViewBar.module.css';

interface ViewBarProps {
  title: string;
  /** How much there is, in words; null until that is known. */
  count: string | null;
  /** What stands in the place of the count while something is under way. */
  children?: ComponentChildren;
}

/** The head of a view that lists something: it stays while one scrolls. */
export function ViewBar({ title, count, children }: ViewBarProps) {
  return (
    <div class={styles.bar}>
      <h1 class={styles.title}>{title}</h1>
      {children ?? (count !== null && <p class={styles.count}>{count}</p>)}
    </div>
  );
}
