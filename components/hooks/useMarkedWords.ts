import type { RefObject } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReadingText, Span } from '@/lib/dom/reading-text';

/** Words of the article that the reader has marked with mouse, finger or keyboard. */
export interface MarkedWords {
  span: Span;
  /** Where they end on screen, in pixels of the window. */
  rect: DOMRect;
}

/** What is marked in the article; null where nothing is, and as long as the mouse is still marking. */
export function useMarkedWords(body: RefObject<HTMLElement | null>, reading: ReadingText | null): MarkedWords | null {
  const [marked, setMarked] = useState<MarkedWords | null>(null);

  useEffect(() => {
    let pressed = false;
    const look = () => {
      if (!pressed) setMarked(body.current && reading && markedIn(body.current, reading));
    };
    const press = (event: PointerEvent) => {
      // A finger marks by a long press, and moves the ends after it.
      pressed = event.pointerType !== 'touch';
    };
    const release = () => {
      pressed = false;
      // The selection of a click that ends one is gone after it.
      setTimeout(look);
    };
    document.addEventListener('selectionchange', look);
    document.addEventListener('pointerdown', press);
    document.addEventListener('pointerup', release);
    document.addEventListener('pointercancel', release);
    return () => {
      document.removeEventListener('selectionchange', look);
      document.removeEventListener('pointerdown', press);
      document.removeEventListener('pointerup', release);
      document.removeEventListener('pointercancel', release);
    };
  }, [body, reading]);

  return marked;
}

/** Null where nothing is marked in an element, or only white space. */
function markedIn(body: HTMLElement, reading: ReadingText): MarkedWords | null {
  const selection = getSelection();
  const range = selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  if (!range?.intersectsNode(body)) return null;
  const span = reading.spanOf(range);
  const rect = [...range.getClientRects()].at(-1);
  return span && rect ? { span, rect } : null;
}
