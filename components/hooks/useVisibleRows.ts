import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Rows drawn beyond the edges of the screen, so that the next one is there when the keyboard or the wheel comes to it. */
const beyond = 8;

interface VisibleRows {
  first: number;
  /** The first that is not drawn any more. */
  end: number;
}

/** Which rows of a list of equal rows are on screen, or nearly. `rowHeight` in CSS pixels; 0 until it is known. */
export function useVisibleRows(list: RefObject<HTMLElement | null>, total: number, rowHeight: number): VisibleRows {
  const [rows, setRows] = useState<VisibleRows>({ first: 0, end: Math.min(total, 2 * beyond) });

  useLayoutEffect(() => {
    const look = () => {
      const element = list.current;
      // Out of sight, behind the reader or another tab, a list stays as it was.
      if (!element || rowHeight === 0 || element.getClientRects().length === 0) return;
      const { top } = element.getBoundingClientRect();
      const first = Math.max(0, Math.min(total, Math.floor(-top / rowHeight)) - beyond);
      const end = Math.min(total, Math.max(0, Math.ceil((window.innerHeight - top) / rowHeight)) + beyond);
      setRows((before) =>
        before.first === first && before.end === end ? before : { first, end: Math.max(first, end) },
      );
    };
    look();
    // Whatever scrolls, the page or a part of it: scrolling does not bubble, but it can be caught on its way down.
    document.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('resize', look);
    // In the next frame: what it draws must not change sizes while they are being told.
    const observer = new ResizeObserver(() => requestAnimationFrame(look));
    if (list.current) observer.observe(list.current);
    return () => {
      document.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('resize', look);
      observer.disconnect();
    };
  }, [list, total, rowHeight]);

  return rows;
}
