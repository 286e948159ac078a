import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import styles from './ClipList.module.css';
import type { ShownList, Want } from './hooks/useClipList';
import { useVisibleRows } from './hooks/useVisibleRows';

interface ClipListProps {
  /** What the list holds, for screen readers. */
  label: string;
  list: ShownList;
  onWant: Want;
  /** What stands in a row; all rows are of one height, which CSS sets. */
  row: (clip: Clip, place: number) => ComponentChildren;
}

/**
 * Clips one under the other. However many there are, only the rows on screen are drawn, each at its place; the row that has the
 * keyboard stays drawn wherever it has been scrolled to.
 */
export function ClipList({ label, list, onWant, row }: ClipListProps) {
  const { total, exact, clipAt } = list;
  const element = useRef<HTMLUListElement>(null);
  const [rowHeight, setRowHeight] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  const { first, end } = useVisibleRows(element, total, rowHeight);

  // CSS sets where rows stand. How high they are is measured once they are laid out, so that the first of them need not wait for it.
  useLayoutEffect(() => {
    const measured = element.current;
    if (!measured) return;
    const observer = new ResizeObserver(([entry]) => {
      const height = (entry?.contentRect.height ?? 0) / total;
      // In the next frame: what it draws must not change sizes while they are being told.
      if (height > 0) requestAnimationFrame(() => setRowHeight(height));
    });
    observer.observe(measured);
    return () => observer.disconnect();
  }, [total]);

  useEffect(() => onWant(first, Math.max(first, end - 1), focused), [first, end, focused, onWant]);

  const drawn = new Set(Array.from({ length: Math.max(0, end - first) }, (_, further) => first + further));
  // The neighbours too: the keyboard goes to them next.
  if (focused !== null) for (const near of [focused - 1, focused, focused + 1]) drawn.add(near);
  const places = [...drawn].filter((place) => place >= 0 && place < total).sort((a, b) => a - b);

  return (
    <ul
      ref={element}
      class={styles.list}
      aria-label={label}
      style={{ blockSize: `calc(${total} * var(--row-height))` }}
      onFocusCapture={({ target }) => setFocused(placeOf(target))}
      onBlurCapture={() => setFocused(null)}
    >
      {places.map((place) => {
        const clip = clipAt(place);
        return (
          <li
            key={clip?.id ?? place}
            class={styles.row}
            style={{ insetBlockStart: `calc(${place} * var(--row-height))` }}
            data-clip={clip?.id}
            data-place={place}
            tabIndex={-1}
            aria-setsize={exact ? total : -1}
            aria-posinset={place + 1}
            aria-busy={clip === null}
          >
            {clip && row(clip, place)}
          </li>
        );
      })}
    </ul>
  );
}

function placeOf(target: EventTarget | null): number | null {
  const place = target instanceof Element ? target.closest('[data-place]')?.getAttribute('data-place') : null;
  return place ? Number(place) : null;
}
