/** The row that has the keyboard, or something in it has. */
export const rowWithFocus = (): Element | null => document.activeElement?.closest('[data-clip]') ?? null;

/** Its place in the list. */
export const placeOf = (row: Element): number => Number(row.getAttribute('data-place'));

/** The first row of the list that is on screen. */
export function firstRow(): HTMLElement | null {
  const rows = document.querySelectorAll<HTMLElement>('[data-clip]');
  return [...rows].find((row) => row.checkVisibility() && row.getBoundingClientRect().top >= 0) ?? null;
}

/** The row after or before the one with the keyboard; without one, the first on screen. */
export function neighbour(by: 1 | -1): HTMLElement | null {
  const row = rowWithFocus();
  return row ? document.querySelector(`[data-clip][data-place="${placeOf(row) + by}"]`) : firstRow();
}

/** The height of every row of the list that is on screen, in pixels; 0 where there is none. */
export function rowHeight(): number {
  const rows = document.querySelectorAll('[data-clip]');
  return [...rows].find((row) => row.checkVisibility())?.getBoundingClientRect().height ?? 0;
}
