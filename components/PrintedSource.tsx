import type { Clip } from '@/lib/core/clip';
import styles from './PrintedSource.module.css';
import { Sentence } from './Sentence';
import { ExactTime } from './Times';

/** Where an article comes from and when it was clipped: on paper only, at its end. */
export function PrintedSource({ clip: { url, clippedAt } }: { clip: Clip }) {
  return (
    <footer class={styles.source}>
      <p>
        <Sentence word="printed.source" parts={[<bdi>{url}</bdi>]} />
      </p>
      <p>
        <Sentence word="printed.clipped" parts={[<ExactTime at={clippedAt} />]} />
      </p>
    </footer>
  );
}
