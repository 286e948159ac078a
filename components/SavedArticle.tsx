import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { unwatched } from '@/lib/actions/in-batches';
import type { Body, Clip } from '@/lib/core/clip';
import { ArticleBody } from './ArticleBody';
import { ClipEditor } from './ClipEditor';
import { useNow } from './hooks/useNow';
import { useReadAfterGlance } from './hooks/useReadAfterGlance';
import { type ReaderActions, useReaderActs } from './hooks/useReaderActs';
import { useReaderKeys } from './hooks/useReaderKeys';
import { useReadingAloud } from './hooks/useReadingAloud';
import type { StatusTeller } from './hooks/useStatus';
import { Notice } from './Notice';
import { ReaderBar } from './ReaderBar';
import { ReaderHead } from './ReaderHead';
import styles from './ReaderView.module.css';

/** Where editing begins; null while the article is only read. */
export type Editing = 'title' | 'tags' | null;

interface SavedArticleProps {
  clip: Clip;
  body: Body;
  headline: RefObject<HTMLHeadingElement | null>;
  editing: Editing;
  actions: ReaderActions;
  teller: StatusTeller;
  onEdit: (editing: Editing) => void;
  onLeave: () => void;
}

/** A saved article with all that can be done with it. */
export function SavedArticle({ clip, body, headline, editing, actions, teller, onEdit, onLeave }: SavedArticleProps) {
  const now = useNow();
  const acts = useReaderActs(clip, actions, teller, onLeave);
  const article = useRef<HTMLElement>(null);
  const aloud = useReadingAloud({ article, clip, html: body.html, speech: actions.speech, teller });
  const help = useRef<HTMLDivElement>(null);
  const editor = useRef<HTMLButtonElement>(null);
  const edited = useRef<Editing>(null);

  // That it is read is a convenience: where it cannot be noted, reading goes on.
  useReadAfterGlance(clip, () => void actions.mark([clip.id], { read: true }, unwatched));
  useReaderKeys({
    acts,
    aloud,
    onTags: () => onEdit('tags'),
    help,
    inTrash: clip.deletedAt !== null,
    listening: editing === null,
  });

  useLayoutEffect(() => {
    // Back to where the keyboard was: on the button, or with the letter on the headline.
    if (edited.current && !editing) (edited.current === 'title' ? editor : headline).current?.focus();
    edited.current = editing;
  }, [editing, headline]);

  return (
    <div class={styles.reader}>
      <ReaderBar
        clip={clip}
        acts={acts}
        aloud={aloud}
        help={help}
        editor={editor}
        editing={editing !== null}
        onEdit={() => onEdit('title')}
        onLeave={onLeave}
      />
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
            <Notice tone="caution">The text looks cut by a paywall.</Notice>
          </div>
        )}
        {clip.extent === 'text' && (
          <div class={styles.notice}>
            <Notice tone="caution">
              Only the plain text of the page could be taken; some of it may not be the article.
            </Notice>
          </div>
        )}
        <ArticleBody html={body.html} lang={clip.lang} dir={clip.dir} />
      </article>
    </div>
  );
}
