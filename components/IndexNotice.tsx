import { indexProgress } from '@/lib/store';
import { useWatch } from './hooks/useWatch';
import styles from './IndexNotice.module.css';
import { Notice } from './Notice';

/** Says so while the search index is being built: searches take longer meanwhile. */
export function IndexNotice() {
  const progress = useWatch(indexProgress);
  if (progress.state !== 'there' || progress.value === null) return null;
  return (
    <div class={styles.notice}>
      <Notice>
        The search is being prepared. Until then it takes longer and does not put the best first.{' '}
        <progress class={styles.progress} aria-label="Preparing the search" max={1} value={progress.value} />
      </Notice>
    </div>
  );
}
