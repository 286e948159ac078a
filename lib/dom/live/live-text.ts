import { isInlineName } from '@/lib/core/inline-names';
import { droppedElements } from '../allow-list';
import { bodyOf, localNameOf, parentElementOf, textContentOf } from '../extract/unclobbered';
import { ReadingText } from '../reading-text';

/** What can be read and searched within five seconds. Text in UTF-16 units, with scripts and styles. */
const largest = { elements: 200_000, text: 6_000_000 } as const;

const dropped: ReadonlySet<string> = new Set(droppedElements);

/**
 * The words of a live page that can be seen, as the clip of it would have them: what a clip never holds is no text here, and blocks are told by
 * their names. Null where the page has no text, or too much of it. Changes nothing.
 */
export function liveText(page: Document): ReadingText | null {
  const body = bodyOf(page);
  if (!body || textContentOf(body).length > largest.text) return null;
  if (Element.prototype.querySelectorAll.call(body, '*').length > largest.elements) return null;
  let last: { parent: Element; shown: boolean } | null = null;
  return new ReadingText(body, {
    skips: (element) => dropped.has(localNameOf(element)),
    isBlock: (element) => !runsOn(element, localNameOf(element)),
    shows(text) {
      const { parentElement: parent } = text;
      if (!parent) return false;
      if (last?.parent !== parent) last = { parent, shown: isShown(parent) };
      return last.shown;
    },
  });
}

/** Names that a clip's HTML does not know; it keeps their words where they stand. */
const unwrapped = /-|^(?:font|label|acronym|big|tt|strike|nobr|blink)$/;

const runsOn = (element: Element, name: string): boolean =>
  isInlineName(name) || (unwrapped.test(name) && /^(?:inline|contents)/.test(displayOf(element)));

/** An element may have no box of its own and yet show its words. */
function isShown(element: Element): boolean {
  for (let boxed: Element | null = element; boxed; boxed = parentElementOf(boxed)) {
    if (Element.prototype.checkVisibility.call(boxed, { visibilityProperty: true })) return true;
    if (displayOf(boxed) !== 'contents') return false;
  }
  return false;
}

const displayOf = (element: Element): string => getComputedStyle(element).display;
