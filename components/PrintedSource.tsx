import type { Clip } from '@/lib/core/clip';
import styles from './PrintedSource.module.css';
import { ExactTime } from './Times';

/** Where an article comes from and when it was clipped: on paper only, at its end. */
export function PrintedSource({ clip: { url, clippedAt } }: { clip: Clip }) {
  return (
    <footer class={styles.source}>
      <p>
        Source: <bdi>{url}</bdi>
      </p>
      <p>
        Clipped with Newsclip: <ExactTime at={clippedAt} />
      </p>
    </footer>
  );
}
