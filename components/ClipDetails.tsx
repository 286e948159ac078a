import type { Clip } from '@/lib/core/clip';
import type { Query } from '@/lib/core/search/parse-query';
import { say } from '@/lib/core/words';
import styles from './ClipDetails.module.css';
import { Icon } from './Icon';
import { MarkedText } from './MarkedText';
import { lengthInWords } from './reading-length';
import { Sentence } from './Sentence';
import { Ago, PublishedAgo, PublishedTime } from './Times';

interface ClipDetailsProps {
  clip: Clip;
  now: number;
}

/** The marks that the reader has made on a clip, and when it was published; when it was clipped, where the page does not say. */
export function ClipTimes({ clip: { publishedAt, clippedAt, readAt, favourite }, now }: ClipDetailsProps) {
  return (
    <>
      {readAt === null && (
        <span class={styles.unread} role="img" aria-label={say('clip.marks.unread')} title={say('clip.marks.unread')} />
      )}
      {favourite && (
        <span
          class={styles.favourite}
          role="img"
          aria-label={say('clip.marks.favourite')}
          title={say('clip.marks.favourite')}
        >
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
  <Sentence word="clip.clipped" parts={[<Ago then={at} now={now} />]} />
);

/** When a clip was clipped, what is amiss with it, its length, its tags. */
export function ClipFacts({ clip, now, query }: ClipDetailsProps & { query: Query }) {
  const { publishedAt, clippedAt, access, extent, wordCount, lang, tags } = clip;
  const facts = [
    access === 'truncated' && say('clip.cut'),
    (extent === 'text' || extent === 'selection') && say(`clip.extent.${extent}`),
    lengthInWords(wordCount, lang),
  ];
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
