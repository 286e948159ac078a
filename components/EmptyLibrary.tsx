import { useRef } from 'preact/hooks';
import { say } from '@/lib/core/words';
import styles from './EmptyLibrary.module.css';
import { EmptyState } from './EmptyState';
import { FirstSteps } from './FirstSteps';
import { type FirstStepsActions, useFirstSteps } from './hooks/useFirstSteps';
import type { StatusTeller } from './hooks/useStatus';

interface EmptyLibraryProps {
  actions: FirstStepsActions;
  teller: StatusTeller;
  onOpen: (clipId: string) => void;
}

/** What stands where clips would: the first steps, where there has never been one. */
export function EmptyLibrary({ actions, teller, onOpen }: EmptyLibraryProps) {
  const first = useFirstSteps(actions);
  const place = useRef<HTMLDivElement>(null);
  const close = async () => {
    // The button goes away with them: the keyboard must not.
    place.current?.focus();
    const kept = await first?.close();
    if (kept?.ok === false) teller.failed(kept.problem);
  };
  if (!first) return null;
  return (
    <div ref={place} tabIndex={-1} class={styles.place}>
      {first.wanted ? (
        <FirstSteps
          actions={actions}
          pinned={first.pinned}
          teller={teller}
          onOpen={onOpen}
          onClose={() => void close()}
        />
      ) : (
        <EmptyState sentence={say('no_clips.library.sentence')} advice={say('no_clips.library.advice')} />
      )}
    </div>
  );
}
