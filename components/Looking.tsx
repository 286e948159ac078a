import { say } from '@/lib/core/words';
import { ListSkeleton } from './ListSkeleton';
import styles from './Looking.module.css';

/** In place of a list while a search that takes its time has found nothing yet. */
export function Looking({ rows }: { rows: number }) {
  return (
    <>
      <p class={styles.words} role="status">
        {say('looking.words')}
      </p>
      <ListSkeleton rows={rows} />
    </>
  );
}
