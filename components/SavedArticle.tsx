import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { unwatched } from '@/lib/actions/in-batches';
import { isLinkOnly } from '@/lib/core/article';
import type { Body, Clip } from '@/lib/core/clip';
import { say } from '@/lib/core/words';
import type { ClipPictures } from '@/lib/store';
import { ArticleBody } from './ArticleBody';
import { ClipEditor } from './ClipEditor';
import { useHighlights } from './hooks/useHighlights';
import { useNow } from './hooks/useNow';
import { useReadAfterGlance } from './hooks/useReadAfterGlance';
import { type ReaderActions, useReaderActs } from './hooks/useReaderActs';
import { useReaderKeys } from './hooks/useReaderKeys';
import { useReadingAloud } from './hooks/useReadingAloud';
import { useReadingPlace } from './hooks/useReadingPlace';
import type { Reading } from './hooks/useReadingSettings';
import type { StatusTeller } from './hooks/useStatus';
import type { Turn } from './hooks/useTurnKeys';
import { LinkOnly } from './LinkOnly';
import { MissingPictures } from './MissingPictures';
import { Notice } from './Notice';
import { PrintedSource } from './PrintedSource';
import { ReaderBar } from './ReaderBar';
import { ReaderHead } from './ReaderHead';
import { ReaderHighlights } from './ReaderHighlights';
import styles from './ReaderView.module.css';
import { ResumedNotice } from './ResumedNotice';
import { looksOf } from './reader-looks';

/** Where editing begins; null while the article is only read. */
export type Editing = 'title' | 'tags' | null;

interface SavedArticleProps {
  clip: Clip;
  body: Body;
  pictures: ClipPictures;
  headline: RefObject<HTMLHeadingElement | null>;
  editing: Editing;
  actions: ReaderActions;
  reading: Reading;
  turn: Turn;
  teller: StatusTeller;
  onEdit: (editing: Editing) => void;
  onLeave: () => void;
}

/** A saved article with all that can be done with it. */
export function SavedArticle({
  clip,
  body,
  pictures,
  headline,
  editing,
  actions,
  reading,
  turn,
  teller,
  onEdit,
  onLeave,
}: SavedArticleProps) {
  const now = useNow();
  const acts = useReaderActs(clip, actions, teller, onLeave);
  const article = useRef<HTMLElement>(null);
  const aloud = useReadingAloud({ article, clip, html: body.html, speech: actions.speech, teller });
  const help = useRef<HTMLDivElement>(null);
  const appearance = useRef<HTMLDivElement>(null);
  const takeOut = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLButtonElement>(null);
  const edited = useRef<Editing>(null);
  const text = useRef<HTMLDivElement>(null);
  const highlights = useHighlights({ clip, html: body.html, body: text, actions, teller });
  const isLink = isLinkOnly(clip);
  const place = useReadingPlace(clip, article, (progress) => {
    if (!isLink) void actions.keepProgress(clip.id, progress);
  });

  // That it is read is a convenience: where it cannot be noted, reading goes on.
  useReadAfterGlance(clip, () => void actions.mark([clip.id], { read: true }, unwatched));
  useReaderKeys({
    acts,
    aloud,
    onTags: () => onEdit('tags'),
    help,
    reading,
    appearance,
    takeOut,
    inTrash: clip.deletedAt !== null,
    listening: editing === null,
  });

  useLayoutEffect(() => {
    // Back to where the keyboard was: on the button, or with the letter on the headline.
    if (edited.current && !editing) (edited.current === 'title' ? editor : headline).current?.focus();
    edited.current = editing;
  }, [editing, headline]);

  return (
    <div class={styles.reader} {...looksOf(reading.settings)}>
      <ReaderBar
        clip={clip}
        acts={acts}
        reading={reading}
        appearance={appearance}
        takeOut={takeOut}
        turn={turn}
        progress={isLink ? null : place.progress}
        aloud={aloud}
        help={help}
        editor={editor}
        editing={editing !== null}
        onEdit={() => onEdit('title')}
        onLeave={onLeave}
      >
        {place.resumed && !isLink && (
          <ResumedNotice
            onBeginning={() => {
              place.settle();
              window.scrollTo(0, 0);
              headline.current?.focus({ preventScroll: true });
            }}
          />
        )}
      </ReaderBar>
      <article ref={article} class={styles.page}>
        {editing ? (
          <ClipEditor
            clip={clip}
            original={body.title}
            start={editing}
            onSave={async (edit) => {
              if (Object.keys(edit).length === 0 || (await acts.edit(edit))) onEdit(null);
            }}
            onCancel={() => onEdit(null)}
          />
        ) : (
          <ReaderHead
            clip={clip}
            now={now}
            withStandfirst={!clip.standfirst || !body.text.startsWith(clip.standfirst)}
            headline={headline}
          />
        )}
        {clip.access === 'truncated' && (
          <div class={styles.notice}>
            <Notice tone="caution">{say('article.cut')}</Notice>
          </div>
        )}
        {clip.extent === 'text' && (
          <div class={styles.notice}>
            <Notice tone="caution">{say('article.plain_text')}</Notice>
          </div>
        )}
        {isLink && (
          <div class={styles.notice}>
            <LinkOnly url={clip.url} />
          </div>
        )}
        <div class={styles.notice}>
          <MissingPictures
            html={body.html}
            pictures={pictures}
            watchGetting={actions.watchGetting}
            onGet={() => void acts.getPictures()}
          />
        </div>
        <ArticleBody html={body.html} lang={clip.lang} dir={clip.dir} container={text} pictures={pictures.kept} />
        <ReaderHighlights
          clip={clip}
          body={text}
          highlights={highlights}
          actions={actions}
          teller={teller}
          headline={headline}
          listening={editing === null}
        />
        <PrintedSource clip={clip} />
      </article>
    </div>
  );
}
