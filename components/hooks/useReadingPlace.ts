import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import { isBegun, progressOf, scrolledAt } from '@/lib/core/reading-progress';

/** Milliseconds between two writes while the reader scrolls; what comes after the last is written when she leaves. */
const pause = 3_000;

interface ReadingPlace {
  /** How far it is read, 0 to 1; null where all of it is on screen at once. */
  progress: number | null;
  /** Whether it was opened where she had left off, and she has not gone far from there. */
  resumed: boolean;
  /** Lets go of that, for who goes on reading. */
  settle: () => void;
}

/**
 * Opens a clip where it was left, keeps how far it is read, and tells it. A clip in the trash is only looked at: nothing is kept of that.
 */
export function useReadingPlace(
  clip: Clip,
  article: RefObject<HTMLElement | null>,
  keep: (progress: number) => void,
): ReadingPlace {
  const [progress, setProgress] = useState<number | null>(clip.progress);
  const [resumed, setResumed] = useState(false);
  const atFirst = useRef(clip.progress);
  const latest = useRef({ keep, inTrash: false });
  latest.current = { keep, inTrash: clip.deletedAt !== null };

  const lengths = useCallback(() => {
    const bottom = article.current?.getBoundingClientRect().bottom ?? 0;
    return { scrolled: window.scrollY, end: window.scrollY + bottom, screen: window.innerHeight };
  }, [article]);

  // Before the paint: the article stands where it was left, and not first at its beginning.
  useLayoutEffect(() => {
    const from = isBegun(atFirst.current) ? scrolledAt(atFirst.current, lengths()) : 0;
    window.scrollTo(0, from);
    setResumed(from > 0);
    setProgress(progressOf(lengths()));
  }, [lengths]);

  // With the layout: what is let go of only after it would be told of the list scrolling in the place of the article.
  useLayoutEffect(() => {
    let kept = atFirst.current;
    let at: number | null = null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let frame = 0;
    const from = window.scrollY;

    const write = () => {
      clearTimeout(timer);
      timer = undefined;
      if (at === null || at === kept || latest.current.inTrash) return;
      kept = at;
      latest.current.keep(at);
    };
    const look = () => {
      frame = 0;
      const progress = progressOf(lengths());
      setProgress(progress);
      // Until she moves it stays as it was: a finished clip that is opened again does not count as unread for that.
      if (at !== null || Math.abs(window.scrollY - from) >= 1) at = progress;
      if (Math.abs(window.scrollY - from) > window.innerHeight) setResumed(false);
      timer ??= setTimeout(write, pause);
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    // Where she has scrolled counts though the browser has not come to draw it.
    const leave = () => {
      look();
      write();
    };
    const onHidden = () => document.visibilityState === 'hidden' && leave();

    window.addEventListener('scroll', onScroll, { passive: true });
    document.addEventListener('visibilitychange', onHidden);
    // Before `hashchange`, with which the list takes the article's place: of that Chromium tells who listens first, capturing or not.
    window.addEventListener('popstate', leave);
    return () => {
      window.removeEventListener('scroll', onScroll);
      document.removeEventListener('visibilitychange', onHidden);
      window.removeEventListener('popstate', leave);
      cancelAnimationFrame(frame);
      write();
    };
  }, [lengths]);

  return { progress, resumed, settle: useCallback(() => setResumed(false), []) };
}
