import { say } from '@/lib/core/words';
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
          <Button
            label={say(paused ? 'search_index.prepare.name' : 'search_index.stop.name')}
            onClick={() => onPause(!paused)}
          >
            {say(paused ? 'search_index.prepare.button' : 'search_index.stop.button')}
          </Button>
        }
      >
        {say(paused ? 'search_index.paused' : 'search_index.preparing')}{' '}
        {!paused && (
          <progress class={styles.progress} aria-label={say('search_index.progress')} max={1} value={share} />
        )}
      </Notice>
    </div>
  );
}
