import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { Saved } from '@/lib/core/saved';
import { everHeldClips } from '@/lib/store';
import { useWatch } from './useWatch';

/** What the first steps ask of the rest of Newsclip. */
export interface FirstStepsActions {
  /** Null where the button has no toolbar to stand in, or the browser does not say. */
  watchPinned: (onAnswer: (pinned: boolean | null) => void) => () => void;
  areClosed: () => Promise<boolean>;
  close: () => Promise<Result<null, Failure>>;
  clipSample: () => Promise<Result<Saved, Failure>>;
  undoSample: (saved: Saved) => Promise<Result<null, Failure>>;
  /** To where a backup is restored. */
  bringClips: () => void;
  /** To where other programs' lists are imported. */
  importClips: () => void;
}

/** Whether the first steps are to be shown, and whether the button is pinned. Null until all of it is known. */
export function useFirstSteps({ watchPinned, areClosed, close }: FirstStepsActions) {
  const held = useWatch(everHeldClips);
  const [closed, setClosed] = useState<boolean | null>(null);
  const [button, setButton] = useState<{ pinned: boolean | null } | null>(null);
  useEffect(() => void areClosed().then(setClosed), [areClosed]);
  useEffect(() => watchPinned((pinned) => setButton({ pinned })), [watchPinned]);

  if (held.state === 'loading' || closed === null || button === null) return null;
  return {
    wanted: held.state === 'there' && !held.value && !closed,
    pinned: button.pinned,
    /** At once; whether that could be kept is told. */
    close: () => {
      setClosed(true);
      return close();
    },
  };
}
