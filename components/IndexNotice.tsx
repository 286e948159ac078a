import { indexProgress } from '@/lib/store';
import { Button } from './Button';
import { useWatch } from './hooks/useWatch';
import styles from './IndexNotice.module.css';
import { Notice } from './Notice';

interface IndexNoticeProps {
  onPause: (paused: boolean) => void;
}

/** Says so while the search index is being built, or waits for that: searches take longer meanwhile. */
export function IndexNotice({ onPause }: IndexNoticeProps) {
  const progress = useWatch(indexProgress);
  if (progress.state !== 'there' || progress.value === null) return null;
  const { share, paused } = progress.value;
  return (
    <div class={styles.notice}>
      <Notice
        action={
          <Button label={paused ? 'Prepare the search' : 'Stop preparing the search'} onClick={() => onPause(!paused)}>
            {paused ? 'Prepare' : 'Stop'}
          </Button>
        }
      >
        {paused
          ? 'The search is not prepared: it takes longer, and does not put the best first.'
          : 'The search is being prepared. Until then it takes longer and does not put the best first.'}{' '}
        {!paused && <progress class={styles.progress} aria-label="Preparing the search" max={1} value={share} />}
      </Notice>
    </div>
  );
}
