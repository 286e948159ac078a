import type { RefObject } from 'preact';
import { isLinkOnly } from '@/lib/core/article';
import type { Clip } from '@/lib/core/clip';
import { say } from '@/lib/core/words';
import { Byline } from './Byline';
import styles from './ReaderHead.module.css';
import { lengthInWords } from './reading-length';
import { Sentence } from './Sentence';
import { Ago, PublishedTime } from './Times';

interface ReaderHeadProps {
  clip: Clip;
  now: number;
  /** Where the text itself begins with the standfirst, it is not said twice. */
  withStandfirst: boolean;
  /** Takes the keyboard when the clip opens. */
  headline: RefObject<HTMLHeadingElement | null>;
}

/** What stands over a saved article: headline, standfirst, who and when, and the reader's own words. */
export function ReaderHead({ clip, now, withStandfirst, headline }: ReaderHeadProps) {
  const { title, standfirst, lang, dir, publishedAt, modifiedAt, clippedAt, wordCount, tags, note } = clip;
  return (
    <header class={styles.head} dir={dir}>
      <h1 ref={headline} class={styles.headline} lang={lang ?? undefined} dir="auto" tabIndex={-1} data-spoken>
        {title}
      </h1>
      {standfirst && withStandfirst && (
        <p class={styles.standfirst} lang={lang ?? undefined} dir="auto" data-spoken>
          {standfirst}
        </p>
      )}
      <p class={styles.byline}>
        <Byline {...clip} />
      </p>
      <p class={styles.times}>
        {publishedAt && (
          <bdi>
            <Sentence word="reader.published" parts={[<PublishedTime iso={publishedAt} />]} />
          </bdi>
        )}
        {modifiedAt && modifiedAt !== publishedAt && (
          <bdi>
            <Sentence word="reader.modified" parts={[<PublishedTime iso={modifiedAt} />]} />
          </bdi>
        )}
        <bdi class={styles.ago}>
          <Sentence
            word={isLinkOnly(clip) ? 'import_link.saved' : 'reader.clipped'}
            parts={[<Ago then={clippedAt} now={now} />]}
          />
        </bdi>
        {!isLinkOnly(clip) && <bdi>{lengthInWords(wordCount, lang)}</bdi>}
      </p>
      {tags.length > 0 && (
        <ul class={styles.tags} aria-label={say('clip.tags')}>
          {tags.map((tag) => (
            <li key={tag} class={styles.tag}>
              <bdi>{tag}</bdi>
            </li>
          ))}
        </ul>
      )}
      {note && (
        <aside class={styles.note} aria-label={say('clip.note')} dir="auto">
          {note}
        </aside>
      )}
    </header>
  );
}
