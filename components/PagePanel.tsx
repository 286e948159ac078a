import type { TargetedSubmitEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Preview } from '@/lib/actions/preview-article';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { say, underscored } from '@/lib/core/words';
import { BlockPicker } from './BlockPicker';
import { Button } from './Button';
import { ClipFields } from './ClipFields';
import { FailureMessage } from './FailureMessage';
import { type Clipping, type PageActions, type Stage, useClipping } from './hooks/useClipping';
import { type PageMarkActions, usePageMarks } from './hooks/usePageMarks';
import { type Picking, usePicking } from './hooks/usePicking';
import type { Status } from './hooks/useStatus';
import styles from './PagePanel.module.css';
import { PagePreview } from './PagePreview';
import { PreviewSkeleton } from './PreviewSkeleton';
import { StatusLine } from './StatusLine';

interface PagePanelProps {
  /** The page's answer, asked for before anything is drawn. */
  reading: Promise<Result<Preview, Failure>>;
  actions: PageActions;
  markActions: PageMarkActions;
}

/** "This page": the article as it would be clipped, and the one button that clips it. */
export function PagePanel({ reading, actions, markActions }: PagePanelProps) {
  const clipping = useClipping(reading, actions);
  const picking = usePicking(clipping, actions);
  const marks = usePageMarks(clipping, markActions);
  const { stage, clip } = clipping;
  const status = marks.status ?? statusOf(clipping);
  const problem = status?.kind === 'failed' ? status.failure : clipping.problem;
  const foot = useFootFocus(stage, clipping.takenBack);

  if (stage.name === 'unreadable' && !picking.isOpen) return <Unreadable failure={stage.failure} picking={picking} />;

  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    picking.keep();
    marks.clear();
    clip();
  };

  const preview = 'preview' in stage ? stage.preview : null;
  const isComing = stage.name === 'reading' || picking.list?.ok !== false;
  return (
    <form class={styles.form} aria-label={say('page_panel.name')} onSubmit={onSubmit}>
      <div class={styles.scroller}>
        {preview && (
          <PagePreview preview={preview} clipping={clipping} picking={picking} marks={marks} actions={actions} />
        )}
        {!preview && isComing && <PreviewSkeleton />}
        {picking.isOpen && <BlockPicker picking={picking} />}
        {preview && !picking.isOpen && (
          <ClipFields fields={clipping.fields} locked={stage.name !== 'editing'} onChange={clipping.change} />
        )}
      </div>
      {problem && (
        <div class={styles.problem}>
          <FailureMessage failure={problem} place="line" />
        </div>
      )}
      <div class={styles.foot}>
        <div ref={foot.status} class={styles.status} tabIndex={-1}>
          <StatusLine status={status} />
        </div>
        {stage.name === 'saved' ? (
          <Button onClick={() => actions.open(stage.saved.clipId)}>{say('common.open')}</Button>
        ) : (
          <Button
            look="main"
            submit
            buttonRef={foot.clip}
            busy={stage.name === 'saving'}
            disabled={stage.name === 'unreadable'}
          >
            {say(preview?.already ? 'page_panel.clip_again' : 'page_panel.clip')}
          </Button>
        )}
      </div>
    </form>
  );
}

/** Why the page gave no article, with the way to pick one where there may be text for it. */
function Unreadable({ failure, picking }: { failure: Failure; picking: Picking }) {
  const pick = failure.reason === 'no-article' && (
    <Button buttonRef={picking.opener} onClick={picking.open}>
      {say('page_panel.pick')}
    </Button>
  );
  return <FailureMessage failure={failure} place="panel" action={pick} />;
}

function statusOf({ stage, takenBack, undo }: Clipping): Status {
  if (stage.name === 'saved') {
    const { outcome } = stage.saved;
    const text = say(`page_panel.saved.${underscored(outcome)}`);
    return { kind: 'done', text, undo: outcome === 'already-there' ? null : undo };
  }
  return stage.name === 'editing' && takenBack
    ? { kind: 'done', text: say('page_panel.taken_back'), undo: null }
    : null;
}

/**
 * The keyboard's place: on Clip when the popup opens and after an undo, so that Enter clips; after a save on the message,
 * one Tab before Undo, so that a second Enter does nothing.
 */
function useFootFocus(stage: Stage, takenBack: boolean) {
  const clip = useRef<HTMLButtonElement>(null);
  const status = useRef<HTMLDivElement>(null);
  const saved = stage.name === 'saved';

  useLayoutEffect(() => {
    const take = () => {
      if (document.activeElement === document.body) clip.current?.focus({ preventScroll: true });
    };
    take();
    // Firefox gives the keyboard to nothing that it has not drawn yet, as in a popup that is just opening.
    const frame = requestAnimationFrame(take);
    window.addEventListener('focus', take, { once: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('focus', take);
    };
  }, []);
  useLayoutEffect(() => {
    if (saved) status.current?.focus({ preventScroll: true });
  }, [saved]);
  useLayoutEffect(() => {
    if (takenBack) clip.current?.focus({ preventScroll: true });
  }, [takenBack]);

  return { clip, status };
}
