import type { Clip } from '@/lib/core/clip';
import { minutesLeft } from '@/lib/core/reading-progress';
import { say, sayCount } from '@/lib/core/words';
import styles from './ReadingProgress.module.css';

/**
 * How far an article is read: a line under the bar, and what is left of it in words. The line is only drawn: a progress bar that
 * speaks would speak at every turn of the wheel, and the words say the same to whom looks for them.
 */
export function ReadingProgress({ clip: { wordCount, lang }, progress }: { clip: Clip; progress: number }) {
  const minutes = minutesLeft(wordCount, lang, progress);
  return (
    <>
      <span class={styles.left}>
        {minutes === 0 ? say('reading_progress.at_end') : sayCount('reading_progress.minutes_left', minutes)}
      </span>
      <span class={styles.line} style={{ inlineSize: `${progress * 100}%` }} aria-hidden="true" />
    </>
  );
}
