import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '@/lib/core/failure';
import type { PictureSettings } from '@/lib/core/pictures/picture-settings';
import type { Result } from '@/lib/core/result';

/** What keeping pictures asks of the browser. */
export interface PictureActions {
  watchPictureSettings: (onSettings: (settings: PictureSettings) => void) => () => void;
  keepPictureSettings: (settings: PictureSettings) => Promise<Result<null, Failure>>;
  watchAccess: (onAnswer: (granted: boolean) => void) => () => void;
  /** To be called in a click. */
  askForAccess: () => Promise<Result<null, Failure>>;
}

/** Whether pictures are kept, and what for that the browser allows; each null until it is known. */
export function useKeepPictures({
  watchPictureSettings,
  keepPictureSettings,
  watchAccess,
  askForAccess,
}: PictureActions) {
  const [keep, setKeep] = useState<boolean | null>(null);
  const [hasAccess, setHasAccess] = useState<boolean | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  useEffect(() => watchPictureSettings((settings) => setKeep(settings.keep)), [watchPictureSettings]);
  useEffect(() => watchAccess(setHasAccess), [watchAccess]);

  const tell = async (answering: Promise<Result<null, Failure>>) => {
    const answer = await answering;
    setProblem(answer.ok ? null : answer.problem);
  };
  return {
    keep,
    hasAccess,
    problem,
    turn: (on: boolean) => {
      // Asked first, in the click itself: what the answer is, the browser tells to whoever watches.
      if (on) void askForAccess();
      void tell(keepPictureSettings({ keep: on }));
    },
    ask: () => void askForAccess(),
  };
}
