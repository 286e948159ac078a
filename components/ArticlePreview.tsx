import type { ComponentChildren } from 'preact';
import type { Article } from '@/lib/core/article';
import { excerptOf } from '@/lib/core/excerpt';
import styles from './ArticlePreview.module.css';
import { Byline } from './Byline';
import { lengthInWords } from './reading-length';
import { Thumbnail } from './Thumbnail';
import { PublishedAgo, PublishedTime } from './Times';

interface ArticlePreviewProps {
  article: Article;
  picture: Blob | null;
  now: number;
  /** The headline, which the reader may edit; null leaves the head out, where only the text is in question. */
  headline: ComponentChildren;
}

/** The article as it would be clipped. */
export function ArticlePreview({ article, picture, now, headline }: ArticlePreviewProps) {
  const { publishedAt, wordCount, lang, dir, text } = article;
  return (
    <div class={styles.preview}>
      {headline && (
        <div class={styles.head} dir={dir}>
          <div class={styles.words}>
            {headline}
            <p class={styles.byline}>
              <Byline {...article} />
            </p>
          </div>
          <Thumbnail picture={picture} />
        </div>
      )}
      <p class={styles.facts}>
        {publishedAt && (
          <bdi>
            <PublishedTime iso={publishedAt} />
            <PublishedAgo iso={publishedAt} now={now} />
          </bdi>
        )}
        <bdi>{lengthInWords(wordCount, lang)}</bdi>
      </p>
      <p class={styles.excerpt} lang={lang ?? undefined} dir={dir}>
        {excerptOf(text)}
      </p>
    </div>
  );
}
