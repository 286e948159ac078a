import type { HighlightColour } from '@/lib/core/highlight';

const registryName = (colour: HighlightColour): string => `reader-${colour}`;

/**
 * Paints words by the CSS Custom Highlight API: the article's elements stay as they are. A colour that is not named is taken away. The
 * stylesheet of the article names them `::highlight(reader-yellow)` and so on; so does `lib/core/page-mark-style.ts` for live pages.
 */
export function paintHighlights(
  ranges: ReadonlyMap<HighlightColour, readonly Range[]>,
  all: readonly HighlightColour[],
): void {
  for (const colour of all) {
    const painted = ranges.get(colour) ?? [];
    if (painted.length > 0) CSS.highlights.set(registryName(colour), new Highlight(...painted));
    else CSS.highlights.delete(registryName(colour));
  }
}

/** Whether words are painted in one of these colours. In a content script Firefox lets the registry be asked by name, and not be gone through. */
export const arePainted = (all: readonly HighlightColour[]): boolean =>
  all.some((colour) => CSS.highlights.has(registryName(colour)));
