import { dataOf, nodeTypeOf } from './unclobbered';
import { walk } from './walk';

export interface PageSize {
  nodes: number;
  /** Levels below the root. */
  depth: number;
  /** UTF-16 code units of all text, scripts included. */
  characters: number;
}

/**
 * What Readability can answer for within five seconds: it is about quadratic in depth (and recursive), and slow in the
 * number of nodes. A parser stops at 512 levels; only scripts build deeper pages.
 */
export const largestPage: PageSize = { nodes: 60_000, depth: 600, characters: 12_000_000 };

/** Measures without recursion and without changing anything; stops counting where the page is past the limits. */
export function pageSize(root: Node): PageSize {
  const size: PageSize = { nodes: 0, depth: 0, characters: 0 };
  walk(root, {
    enter(node, depth) {
      size.nodes += 1;
      if (depth > size.depth) size.depth = depth;
      if (nodeTypeOf(node) === Node.TEXT_NODE) size.characters += dataOf(node).length;
      return isTooLarge(size) ? 'stop' : 'descend';
    },
  });
  return size;
}

export const isTooLarge = (size: PageSize): boolean =>
  size.nodes > largestPage.nodes || size.depth > largestPage.depth || size.characters > largestPage.characters;
