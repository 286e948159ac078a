import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { failure } from '@/lib/core/failure';
import { say } from '@/lib/core/words';
import { getBody, getClip, picturesOf } from '@/lib/store';
import { Button } from './Button';
import { FailureMessage } from './FailureMessage';
import { useEscape } from './hooks/useEscape';
import type { Neighbours } from './hooks/useNeighbours';
import type { ReaderActions } from './hooks/useReaderActs';
import type { Reading } from './hooks/useReadingSettings';
import type { StatusTeller } from './hooks/useStatus';
import { useTurnKeys } from './hooks/useTurnKeys';
import { useWatch } from './hooks/useWatch';
import styles from './ReaderView.module.css';
import { type Editing, SavedArticle } from './SavedArticle';
import { Skeleton } from './Skeleton';

interface ReaderViewProps {
  clipId: string;
  actions: ReaderActions;
  /** Null until it is known how articles are to look. */
  reading: Reading | null;
  neighbours: Neighbours;
  onTurn: (clipId: string) => void;
  teller: StatusTeller;
  onLeave: () => void;
}

/** A saved article, read from the store alone: nothing is fetched. */
export function ReaderView({ clipId, actions, reading, neighbours, onTurn, teller, onLeave }: ReaderViewProps) {
  const saved = useWatch(
    useCallback(async () => {
      const [clip, body, pictures] = await Promise.all([getClip(clipId), getBody(clipId), picturesOf(clipId)]);
      return clip && body ? { clip, body, pictures } : null;
    }, [clipId]),
  );
  const headline = useRef<HTMLHeadingElement>(null);
  const [editing, setEditing] = useState<Editing>(null);
  const there = saved.state === 'there' ? saved.value : null;
  const title = there?.clip.title ?? null;
  const opened = title !== null && reading !== null;

  const turnTo = (to: string | null) => (to === null ? null : () => onTurn(to));
  const turn = { before: turnTo(neighbours.before), after: turnTo(neighbours.after) };

  useTurnKeys(turn, editing === null);
  useEscape(() => (editing ? setEditing(null) : onLeave()));

  useEffect(() => {
    if (opened) headline.current?.focus({ preventScroll: true });
  }, [opened]);

  useEffect(() => {
    const before = document.title;
    if (title !== null) document.title = say('reader.page_title', title);
    return () => {
      document.title = before;
    };
  }, [title]);

  if (saved.state === 'loading' || !reading) {
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
      <FailureMessage
        failure={problem}
        place="panel"
        action={<Button onClick={onLeave}>{say('reader.back_to_list')}</Button>}
      />
    );
  }
  return (
    <SavedArticle
      {...there}
      headline={headline}
      editing={editing}
      actions={actions}
      reading={reading}
      turn={turn}
      teller={teller}
      onEdit={setEditing}
      onLeave={onLeave}
    />
  );
}
