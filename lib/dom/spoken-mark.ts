/** As the stylesheet names it: `::highlight(spoken)`. */
const name = 'spoken';

/** Marks what is being spoken, and nothing else; null marks nothing. The page's elements stay as they are. Where a browser cannot, nothing is marked. */
export function markSpoken(range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}

/** Pixels that are kept free under what is read. */
const below = 64;

/** Whether any of a range is on screen. `covered` pixels at the top of the window are behind something else. */
export function isOnScreen(range: Range, covered: number): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return bottom > covered && top < window.innerHeight;
}

/** Scrolls as far as is needed to see a range whole, or its beginning; gently, but for those who want nothing to move. */
export function bringOnScreen(range: Range, covered: number): void {
  const { top, bottom } = range.getBoundingClientRect();
  const room = window.innerHeight - below;
  if (top >= covered && bottom <= room) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // With a third of the window over it, so that the next sentences need no scrolling.
  window.scrollBy({ top: top - covered - (room - covered) / 3, behavior: still ? 'instant' : 'smooth' });
}

/** The place of the first range that begins on screen or after it; 0 where there is none. */
export const firstOnScreen = (ranges: readonly Range[], covered: number): number =>
  Math.max(
    0,
    ranges.findIndex((range) => range.getBoundingClientRect().top >= covered),
  );
