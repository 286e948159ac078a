import styles from './ListSkeleton.module.css';
import { Skeleton } from './Skeleton';

/** A list's shape before the store has answered. */
export function ListSkeleton({ rows }: { rows: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: rows }, (_, index) => (
        <div key={index} class={styles.row}>
          <Skeleton lines={1} look="title" />
          <Skeleton lines={2} />
        </div>
      ))}
    </div>
  );
}
