import type { Clip } from '@/lib/core/clip';
import type { Query } from '@/lib/core/search/parse-query';
import styles from './ClipDetails.module.css';
import { Icon } from './Icon';
import { MarkedText } from './MarkedText';
import { lengthInWords } from './reading-length';
import { Ago, PublishedAgo, PublishedTime } from './Times';

interface ClipDetailsProps {
  clip: Clip;
  now: number;
}

/** The marks that the reader has made on a clip, and when it was published; when it was clipped, where the page does not say. */
export function ClipTimes({ clip: { publishedAt, clippedAt, readAt, favourite }, now }: ClipDetailsProps) {
  return (
    <>
      {readAt === null && <span class={styles.unread} role="img" aria-label="Unread" title="Unread" />}
      {favourite && (
        <span class={styles.favourite} role="img" aria-label="Favourite" title="Favourite">
          <Icon name="star" />
        </span>
      )}
      {publishedAt ? (
        <>
          <PublishedTime iso={publishedAt} />
          <PublishedAgo iso={publishedAt} now={now} />
        </>
      ) : (
        <Clipped at={clippedAt} now={now} />
      )}
    </>
  );
}

const Clipped = ({ at, now }: { at: number; now: number }) => (
  <>
    clipped <Ago then={at} now={now} />
  </>
);

const extents: Partial<Record<Clip['extent'], string>> = { text: 'plain text only', selection: 'selection only' };

/** When a clip was clipped, what is amiss with it, its length, its tags. */
export function ClipFacts({ clip, now, query }: ClipDetailsProps & { query: Query }) {
  const { publishedAt, clippedAt, access, extent, wordCount, lang, tags } = clip;
  const facts = [access === 'truncated' && 'cut by a paywall', extents[extent], lengthInWords(wordCount, lang)];
  return (
    <>
      {publishedAt && (
        <>
          <Clipped at={clippedAt} now={now} />
          {' · '}
        </>
      )}
      {facts.filter(Boolean).join(' · ')}
      {tags.length > 0 && (
        <>
          {' · '}
          <bdi>
            <MarkedText text={tags.map((tag) => `#${tag}`).join(' ')} query={query} />
          </bdi>
        </>
      )}
    </>
  );
}
