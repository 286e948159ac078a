import { dataOf, localNameOf, nodeTypeOf, textContentOf } from './unclobbered';
import { walk } from './walk';

/**
 * What Readability can answer for within five seconds: it is about quadratic in depth (and recursive), and slow in the
 * number of elements. A parser stops at 512 levels; only scripts build deeper pages. Text in UTF-16 units, without scripts and styles.
 */
const largest = { elements: 20_000, levels: 600, text: 3_000_000 } as const;

/** UTF-16 units; beyond it the paragraphs alone would take too long, and no article is a hundred novels long. */
const longestText = 12_000_000;

/** Levels that few pages have: most are told from one that is too deep by a selector that is read in no time. */
const usualLevels = 60;

/** Whether an element stands below that many levels; the browser's own matcher is ten times as fast as a walk. */
const isDeeper = (root: Element, levels: number): boolean =>
  Element.prototype.querySelector.call(root, `*${'>*'.repeat(levels)}`) !== null;

/**
 * `normal`: Readability can take it; `large`: only its text; `boundless`: not even that. Changes nothing. `most`: UTF-16 units
 * that its text cannot be longer than; its markup's length will do where that is known.
 */
export function sizeOf(root: Element, most = textContentOf(root).length): 'normal' | 'large' | 'boundless' {
  const text = most > largest.text ? printedText(root) : 0;
  if (text > longestText) return 'boundless';
  const elements = Element.prototype.getElementsByTagName.call(root, '*').length;
  const isLarge =
    text > largest.text ||
    elements > largest.elements ||
    // A page of fewer elements cannot be as deep, and need not be asked.
    (elements >= largest.levels && isDeeper(root, usualLevels) && isDeeper(root, largest.levels));
  return isLarge ? 'large' : 'normal';
}

/** UTF-16 units of all text but that of scripts and styles, without recursion. */
function printedText(root: Element): number {
  let length = 0;
  walk(root, {
    enter(node) {
      if (nodeTypeOf(node) === Node.TEXT_NODE) length += dataOf(node).length;
      const isElement = nodeTypeOf(node) === Node.ELEMENT_NODE;
      return !isElement || /^(?:script|style)$/.test(localNameOf(node)) ? 'skip' : 'descend';
    },
  });
  return length;
}
