import { dataOf, localNameOf, nodeTypeOf } from './unclobbered';
import { walk } from './walk';

export interface PageSize {
  nodes: number;
  /** Levels below the root. */
  depth: number;
  /** UTF-16 code units of all text but that of scripts and styles. */
  characters: number;
}

/**
 * What Readability can answer for within five seconds: it is about quadratic in depth (and recursive), and slow in the
 * number of nodes. A parser stops at 512 levels; only scripts build deeper pages.
 */
const largestPage: PageSize = { nodes: 40_000, depth: 600, characters: 3_000_000 };

/** UTF-16 units; beyond it the paragraphs alone would take too long, and no article is a hundred novels long. */
const largestText = 12_000_000;

/** Measures without recursion and without changing anything. */
export function pageSize(root: Node): PageSize {
  const size: PageSize = { nodes: 0, depth: 0, characters: 0 };
  walk(root, {
    enter(node, depth) {
      size.nodes += 1;
      if (depth > size.depth) size.depth = depth;
      const isElement = nodeTypeOf(node) === Node.ELEMENT_NODE;
      if (nodeTypeOf(node) === Node.TEXT_NODE) size.characters += dataOf(node).length;
      return !isElement || /^(?:script|style)$/.test(localNameOf(node)) ? 'skip' : 'descend';
    },
  });
  return size;
}

export const isTooLarge = (size: PageSize): boolean =>
  size.nodes > largestPage.nodes || size.depth > largestPage.depth || size.characters > largestPage.characters;

/** Past even a plain-text article. */
export const isBeyondText = (size: PageSize): boolean => size.characters > largestText;
