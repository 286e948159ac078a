import { useEffect, useRef } from 'preact/hooks';
import { isLinkOnly } from '@/lib/core/article';
import type { Clip } from '@/lib/core/clip';

/** Milliseconds. What is closed again before has only been glanced at, and stays unread. */
const glance = 1_000;

/** Marks a clip as read once it has been open for a moment; one that the reader then calls unread stays so. Of a link only there is nothing to read. */
export function useReadAfterGlance(clip: Clip, mark: () => void): void {
  const done = useRef(false);
  const latest = useRef(mark);
  latest.current = mark;
  const unread = clip.readAt === null && clip.deletedAt === null && !isLinkOnly(clip);

  useEffect(() => {
    if (!unread) done.current = true;
    if (done.current) return;
    const timer = setTimeout(() => {
      done.current = true;
      latest.current();
    }, glance);
    return () => clearTimeout(timer);
  }, [unread]);
}
