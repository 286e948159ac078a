import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { bringOnScreen, isOnScreen, markSpoken } from '@/lib/dom/spoken-mark';

/**
 * Marks what is spoken, and scrolls along with it, unless the reader has scrolled away from it. `bar` lies over the text. What it returns
 * brings her back to the next one all the same.
 */
export function useSpokenMark(range: Range | null, bar: RefObject<HTMLElement | null>): () => void {
  /** Null where the next one is to be followed in any case. */
  const last = useRef<Range | null>(null);

  useEffect(() => {
    markSpoken(range);
    const covered = bar.current?.getBoundingClientRect().bottom ?? 0;
    if (range && (!last.current || isOnScreen(last.current, covered))) bringOnScreen(range, covered);
    last.current = range;
  }, [range, bar]);

  useEffect(() => () => markSpoken(null), []);

  return () => {
    last.current = null;
  };
}
