import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say } from '@/lib/core/words';
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
          {say('first_steps.title')}
        </h2>
        <Button look="quiet" icon="close" label={say('first_steps.close')} onClick={onClose} />
      </div>
      <p>{say('first_steps.introduction')}</p>
      <ol class={styles.list}>
        {pinned !== null && (
          <Step title={say('first_steps.pin.title')} done={pinned}>
            <p role="status">{say(pinned ? 'first_steps.pin.done' : 'first_steps.pin.how')}</p>
          </Step>
        )}
        <Step title={say('first_steps.sample.title')}>
          <p>{say('first_steps.sample.about')}</p>
          <Button look="main" busy={busy} onClick={clip}>
            {say('first_steps.sample.clip')}
          </Button>
        </Step>
        <Step title={say('first_steps.bring.title')}>
          <p>{say('first_steps.bring.about')}</p>
          <Button onClick={actions.bringClips}>{say('first_steps.bring.restore')}</Button>
          <p>{say('first_steps.bring.import_about')}</p>
          <Button onClick={actions.importClips}>{say('first_steps.bring.import')}</Button>
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
    if (undone.ok) teller.done(say('first_steps.sample.taken_back'));
    else teller.failed(undone.problem);
  };
  const clip = async () => {
    if (busy) return;
    setBusy(true);
    const saved = await actions.clipSample();
    setBusy(false);
    if (!saved.ok) return teller.failed(saved.problem);
    teller.done(say('first_steps.sample.clipped'), () => void undo(saved.value));
    onOpen(saved.value.clipId);
  };
  return { busy, clip: () => void clip() };
}
