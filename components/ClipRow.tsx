import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import type { Query } from '@/lib/core/search/parse-query';
import { Byline } from './Byline';
import { ClipFacts, ClipTimes } from './ClipDetails';
import styles from './ClipRow.module.css';
import { useHitExcerpt } from './hooks/useHitExcerpt';
import { usePressThrough } from './hooks/usePressThrough';
import { MarkedText } from './MarkedText';
import { ReadMark } from './ReadMark';
import { RowPicture } from './RowPicture';

interface ClipRowProps {
  clip: Clip;
  now: number;
  /** Before the words: where the list can be selected from, its checkbox. */
  selector?: ComponentChildren;
  /** The buttons of the row; the first, which opens the clip, may lie over the whole row, see `ClipButtons.module.css`. */
  buttons: ComponentChildren;
  marked?: boolean;
  /** What the list was searched for: marked in the words. */
  query?: Query;
  /** Where there is room: some of the text, what was found in it or else its first words. */
  excerpt?: boolean;
}

const nothing: Query = [];

/** Code points of what was found that fit on two lines of a library, and on one of the popup. */
const fitting = { two: 180, one: 80 } as const;

/** What stands in the row of a clip. It keeps to the height that its list gives every row. */
export function ClipRow({
  clip,
  now,
  selector,
  buttons,
  marked = false,
  query = nothing,
  excerpt = false,
}: ClipRowProps) {
  const { title, lang, dir, site, authors, agency } = clip;
  const row = useRef<HTMLDivElement>(null);
  usePressThrough(row);
  const hit = useHitExcerpt(clip, query, excerpt ? fitting.two : fitting.one);
  const language = lang ?? undefined;
  return (
    <div ref={row} class={`${excerpt ? styles.full : styles.compact} ${marked ? styles.marked : ''}`}>
      {selector && <div class={styles.selector}>{selector}</div>}
      <div class={styles.picture}>
        <RowPicture clip={clip} />
        <ReadMark progress={clip.progress} />
      </div>
      <div class={styles.words}>
        <div class={styles.head}>
          <h2 class={styles.title} lang={language} dir="auto">
            {/* A clamped box sets each child on lines of its own: it has one. */}
            <span>
              <MarkedText text={title} query={query} />
            </span>
          </h2>
          <p class={styles.byline} dir={dir}>
            <Byline site={site} authors={authors} agency={agency} query={query} />
          </p>
        </div>
        {excerpt && (
          <p class={styles.excerpt} lang={language} dir={dir}>
            <span>
              <MarkedText text={hit ?? clip.excerpt} query={query} />
            </span>
          </p>
        )}
        <div class={styles.details}>
          <p class={styles.detail}>
            <ClipTimes clip={clip} now={now} />
          </p>
          {excerpt || hit === null ? (
            <p class={styles.detail}>
              <ClipFacts clip={clip} now={now} query={query} />
            </p>
          ) : (
            <p class={styles.hit} lang={language} dir={dir}>
              <MarkedText text={hit} query={query} />
            </p>
          )}
        </div>
      </div>
      <div class={styles.buttons}>{buttons}</div>
    </div>
  );
}
