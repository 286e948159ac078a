import { isBegun } from '@/lib/core/reading-progress';
import { say } from '@/lib/core/words';
import { percent } from './locale';
import styles from './ReadMark.module.css';

/** How far a clip is read, 0 to 1, as a small bar; nothing for one that is not begun, or finished. */
export function ReadMark({ progress }: { progress: number }) {
  const words = say('read_mark.read_to', percent(progress));
  return (
    isBegun(progress) && (
      <span class={styles.bar} role="img" aria-label={words} title={words}>
        <span class={styles.read} style={{ inlineSize: `${progress * 100}%` }} />
      </span>
    )
  );
}
