import { say } from '@/lib/core/words';
import { Button } from './Button';
import type { Work } from './hooks/useLongWork';
import { percent } from './locale';
import styles from './WorkProgress.module.css';

interface WorkProgressProps {
  work: Work;
  /** None for what had better not be left half done. */
  onCancel?: () => void;
}

/** How far long work has come. The words move in tenths, so that a screen reader is not talked to without end. */
export function WorkProgress({ work: { name, done, total }, onCancel }: WorkProgressProps) {
  const tenths = Math.floor((done / Math.max(1, total)) * 10);
  return (
    <div class={styles.progress}>
      <progress class={styles.bar} aria-label={name} max={total} value={done} />
      <p role="status" class={styles.words}>
        {say('work.progress', name, percent(tenths / 10))}
      </p>
      {onCancel && <Button onClick={onCancel}>{say('common.cancel')}</Button>}
    </div>
  );
}
