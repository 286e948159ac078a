import type { ComponentChildren } from 'preact';
import type { Clip } from '@/lib/core/clip';
import type { Query } from '@/lib/core/search/parse-query';
import { Byline } from './Byline';
import styles from './ClipRow.module.css';
import { MarkedText } from './MarkedText';
import { Ago, PublishedTime } from './Times';

interface ClipRowProps {
  clip: Clip;
  now: number;
  /** Before the words: where the list can be selected from, its checkbox. */
  selector?: ComponentChildren;
  /** The buttons of the row; the one that opens the clip may lie over the whole row, see `ClipRow.module.css`. */
  buttons: ComponentChildren;
  marked?: boolean;
  /** What the list was searched for: marked in the words. */
  query?: Query;
  /** Where there is room: the first words of the text. */
  excerpt?: boolean;
}

/** What stands in the row of a clip. It keeps to the height that its list gives every row. */
export function ClipRow({ clip, now, selector, buttons, marked = false, query = [], excerpt = false }: ClipRowProps) {
  const { title, lang, dir, site, authors, agency, publishedAt, clippedAt, readAt, access, extent, tags } = clip;
  return (
    <div class={marked ? styles.marked : styles.row}>
      {selector}
      <div class={styles.words} dir={dir}>
        <h2 class={styles.title} lang={lang ?? undefined} dir="auto">
          {/* A clamped box sets each child on lines of its own: it has one. */}
          <span>
            <MarkedText text={title} query={query} />
          </span>
        </h2>
        <p class={styles.byline}>
          <Byline site={site} authors={authors} agency={agency} query={query} />
        </p>
        {excerpt && (
          <p class={styles.excerpt} lang={lang ?? undefined}>
            <span>
              <MarkedText text={clip.excerpt} query={query} />
            </span>
          </p>
        )}
        <p class={styles.times}>
          {readAt === null && <span class={styles.unread} role="img" aria-label="Unread" title="Unread" />}
          <bdi>
            {publishedAt && (
              <>
                <PublishedTime iso={publishedAt} />
                {' · '}
              </>
            )}
            clipped <Ago then={clippedAt} now={now} />
            {access === 'truncated' && ' · cut by a paywall'}
            {extent === 'text' && ' · plain text only'}
            {tags.length > 0 && (
              <>
                {' · '}
                <bdi>
                  <MarkedText text={tags.map((tag) => `#${tag}`).join(' ')} query={query} />
                </bdi>
              </>
            )}
          </bdi>
        </p>
      </div>
      <div class={styles.buttons}>{buttons}</div>
    </div>
  );
}
