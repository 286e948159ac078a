import { useMemo, useRef } from 'preact/hooks';
import { useLetterKeys } from './useLetterKeys';

/** To the clip before and to the one after, in the list that one came from; null at its ends. */
export interface Turn {
  before: (() => void) | null;
  after: (() => void) | null;
}

/** `j` and `k` go through the list, as they do in the list itself; while a clip is still being read, too. */
export function useTurnKeys(turn: Turn, listening: boolean): void {
  const latest = useRef(turn);
  latest.current = turn;

  const keys = useMemo(() => {
    const turning = (way: keyof Turn) => () => {
      // The help lies over the article.
      if (!document.querySelector(':popover-open')) latest.current[way]?.();
    };
    return { j: turning('after'), k: turning('before') };
  }, []);

  useLetterKeys(keys, listening);
}
