import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from './Button';
import styles from './FirstSteps.module.css';
import type { FirstStepsActions } from './hooks/useFirstSteps';
import type { StatusTeller } from './hooks/useStatus';
import { Icon } from './Icon';

interface FirstStepsProps {
  actions: FirstStepsActions;
  /** Null where there is no toolbar to pin the button to. */
  pinned: boolean | null;
  teller: StatusTeller;
  onOpen: (clipId: string) => void;
  onClose: () => void;
}

/** What helps whoever has no clips yet: in an order, though each may be left out. */
export function FirstSteps({ actions, pinned, teller, onOpen, onClose }: FirstStepsProps) {
  const { busy, clip } = useSample(actions, teller, onOpen);
  return (
    <section class={styles.steps} aria-labelledby="first-steps">
      <div class={styles.head}>
        <h2 id="first-steps" class={styles.name}>
          First steps
        </h2>
        <Button look="quiet" icon="close" label="Close the first steps" onClick={onClose} />
      </div>
      <p>To clip an article, open its page, press Newsclip, then Clip. There are no clips here yet.</p>
      <ol class={styles.list}>
        {pinned !== null && (
          <Step title="Pin the button" done={pinned}>
            <p role="status">
              {pinned
                ? 'Done: Newsclip stands in the toolbar.'
                : 'Press the puzzle piece in the toolbar, then the pin beside Newsclip; in Firefox the cog beside it, then Pin to Toolbar.'}
            </p>
          </Step>
        )}
        <Step title="Clip a sample">
          <p>An invented article, clipped like any other: read it, highlight words of it, listen to it, delete it.</p>
          <Button look="main" busy={busy} onClick={clip}>
            Clip the sample
          </Button>
        </Step>
        <Step title="Bring your clips">
          <p>If you have used Newsclip before, restore your backup.</p>
          <Button onClick={actions.bringClips}>Restore a backup…</Button>
        </Step>
      </ol>
    </section>
  );
}

function Step({ title, done = false, children }: { title: string; done?: boolean; children: ComponentChildren }) {
  return (
    <li class={styles.step}>
      <h3 class={styles.title}>
        {title}
        {done && <Icon name="done" />}
      </h3>
      {children}
    </li>
  );
}

/** Clips the sample and opens it; it can be taken back as every clip can. */
function useSample(actions: FirstStepsActions, teller: StatusTeller, onOpen: (clipId: string) => void) {
  const [busy, setBusy] = useState(false);
  const undo = async (saved: Parameters<FirstStepsActions['undoSample']>[0]) => {
    const undone = await actions.undoSample(saved);
    if (undone.ok) teller.done('Taken back');
    else teller.failed(undone.problem);
  };
  const clip = async () => {
    if (busy) return;
    setBusy(true);
    const saved = await actions.clipSample();
    setBusy(false);
    if (!saved.ok) return teller.failed(saved.problem);
    teller.done('Clipped the sample', () => void undo(saved.value));
    onOpen(saved.value.clipId);
  };
  return { busy, clip: () => void clip() };
}
