import { isLinkOnly } from '@/lib/core/article';
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
export function ClipTimes({ clip, now }: ClipDetailsProps) {
  const { publishedAt, readAt, favourite } = clip;
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
        <Clipped clip={clip} now={now} />
      )}
    </>
  );
}

const Clipped = ({ clip, now }: ClipDetailsProps) => (
  <Sentence
    word={isLinkOnly(clip) ? 'import_link.saved_in_list' : 'clip.clipped'}
    parts={[<Ago then={clip.clippedAt} now={now} />]}
  />
);

/** When a clip was clipped, what is amiss with it, its length, its tags. */
export function ClipFacts({ clip, now, query }: ClipDetailsProps & { query: Query }) {
  const { publishedAt, access, extent, wordCount, lang, tags } = clip;
  const facts = [
    access === 'truncated' && say('clip.cut'),
    (extent === 'text' || extent === 'selection') && say(`clip.extent.${extent}`),
    !isLinkOnly(clip) && lengthInWords(wordCount, lang),
  ];
  return (
    <>
      {publishedAt && (
        <>
          <Clipped clip={clip} now={now} />
          {' · '}
        </>
      )}
      {isLinkOnly(clip) && (
        <span class={styles.link}>
          <Icon name="link" /> {say('import_link.name')}
        </span>
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
