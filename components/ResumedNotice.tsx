import { say } from '@/lib/core/words';
import { Button } from './Button';
import styles from './ResumedNotice.module.css';

/** Says that an article was opened where it was left. It is the last of the bar: from the headline, one step back with the keyboard. */
export function ResumedNotice({ onBeginning }: { onBeginning: () => void }) {
  return (
    <div class={styles.notice}>
      <span>{say('resumed.sentence')}</span>
      <Button onClick={onBeginning}>{say('resumed.to_beginning')}</Button>
    </div>
  );
}
