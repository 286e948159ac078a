import { useCallback, useEffect, useRef } from 'preact/hooks';
import { unwatched } from '@/lib/actions/in-batches';
import { failure } from '@/lib/core/failure';
import { getBody, getClip } from '@/lib/store';
import { ArticleBody } from './ArticleBody';
import { Button } from './Button';
import { FailureMessage } from './FailureMessage';
import { useEscape } from './hooks/useEscape';
import { useNow } from './hooks/useNow';
import type { StatusTeller } from './hooks/useStatus';
import { useWatch } from './hooks/useWatch';
import { Notice } from './Notice';
import { type ReaderActions, ReaderBar } from './ReaderBar';
import { ReaderHead } from './ReaderHead';
import styles from './ReaderView.module.css';
import { Skeleton } from './Skeleton';

interface ReaderViewProps {
  clipId: string;
  actions: ReaderActions;
  teller: StatusTeller;
  onLeave: () => void;
}

/** Milliseconds. What is closed again before has only been glanced at, and stays unread. */
const glance = 1_000;

/** A saved article, read from the store alone: nothing is fetched. */
export function ReaderView({ clipId, actions, teller, onLeave }: ReaderViewProps) {
  const saved = useWatch(
    useCallback(async () => {
      const [clip, body] = await Promise.all([getClip(clipId), getBody(clipId)]);
      return clip && body ? { clip, body } : null;
    }, [clipId]),
  );
  const headline = useRef<HTMLHeadingElement>(null);
  const now = useNow();
  const there = saved.state === 'there' ? saved.value : null;
  const title = there?.clip.title ?? null;
  const opened = title !== null;

  useEscape(onLeave);

  useEffect(() => {
    if (opened) headline.current?.focus({ preventScroll: true });
  }, [opened]);

  const unread = there !== null && there.clip.readAt === null && there.clip.deletedAt === null;
  useEffect(() => {
    if (!unread) return;
    // That it is read is a convenience: where it cannot be noted, reading goes on.
    const timer = setTimeout(() => void actions.mark([clipId], { read: true }, unwatched), glance);
    return () => clearTimeout(timer);
  }, [unread, clipId, actions]);

  useEffect(() => {
    const before = document.title;
    if (title !== null) document.title = `${title} – Newsclip`;
    return () => {
      document.title = before;
    };
  }, [title]);

  if (saved.state === 'loading') {
    return (
      <div class={styles.reader}>
        <div class={styles.page}>
          <Skeleton lines={2} look="title" />
          <Skeleton lines={8} />
        </div>
      </div>
    );
  }
  if (!there) {
    const problem = saved.state === 'failed' ? saved.failure : failure('clip-missing');
    return (
      <FailureMessage failure={problem} place="panel" action={<Button onClick={onLeave}>Back to the list</Button>} />
    );
  }

  const { clip, body } = there;
  return (
    <div class={styles.reader}>
      <ReaderBar clip={clip} actions={actions} teller={teller} onLeave={onLeave} />
      <article class={styles.page}>
        <ReaderHead
          clip={clip}
          now={now}
          withStandfirst={!clip.standfirst || !body.text.startsWith(clip.standfirst)}
          headline={headline}
        />
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
