import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import styles from './ClipList.module.css';

interface ClipListProps {
  /** What the list holds, for screen readers. */
  label: string;
  clips: readonly Clip[];
  more: boolean;
  onGrow: () => void;
  row: (clip: Clip, index: number) => ComponentChildren;
}

/** How far before its end a list asks for the next page. */
const ahead = '600px';

/** Clips one under the other, newest first. The next page is asked for as its end comes near. */
export function ClipList({ label, clips, more, onGrow, row }: ClipListProps) {
  const end = useRef<HTMLDivElement>(null);
  const { length } = clips;

  useEffect(() => {
    // Observed anew after each page: an end that is still near after it tells so again.
    if (!end.current || !more || length === 0) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) onGrow();
      },
      { rootMargin: ahead, scrollMargin: ahead },
    );
    observer.observe(end.current);
    return () => observer.disconnect();
  }, [more, length, onGrow]);

  return (
    <>
      <ul class={styles.list} aria-label={label}>
        {clips.map(row)}
      </ul>
      <div ref={end} />
    </>
  );
}
