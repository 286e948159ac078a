import styles from './Skeleton.module.css';

/** Grey lines in the place and size of what is on its way; silent for screen readers. */
export function Skeleton({ lines, look = 'text' }: { lines: number; look?: 'text' | 'title' }) {
  return (
    <div class={styles[look]} aria-hidden="true">
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class={styles.line} />
      ))}
    </div>
  );
}
