import { countWords } from '@/lib/core/count-words';
import { excerptOf } from '@/lib/core/excerpt';
import type { Block } from '@/lib/core/extraction';
import { shortestParagraph } from './running-text';
import { inline, readLines } from './text-lines';
import { localNameOf, parentOf } from './unclobbered';

/** UTF-16 units of running text in a block that is worth picking. */
const shortestBlock = 250;
/** How many blocks the reader is shown. */
const most = 6;
/** Share of a block's text from which on a block inside it is the same to a reader. */
const same = 0.9;
/** Code points of a block's first words. */
const longestStart = 90;

/** The running text in one element. */
interface Held extends Block {
  length: number;
  paragraphs: number;
  /** Paragraphs in that of its children which holds most. */
  fullest: number;
}

interface FoundBlock extends Held {
  node: Node;
}

/**
 * The parts of a page that a reader could mean by "the article", those with most running text first: what holds paragraphs, and
 * each element around it that holds more of them. One pass without recursion: pages too deep for anything else have them too.
 */
export function findBlocks(root: Node): FoundBlock[] {
  const held = new Map<Node, Held>();
  const found: FoundBlock[] = [];
  const add = (block: Node, { start, words, length, paragraphs, fullest }: Held): void => {
    const before = held.get(block);
    held.set(block, {
      start: before?.start ?? start,
      words: words + (before?.words ?? 0),
      length: length + (before?.length ?? 0),
      paragraphs: paragraphs + (before?.paragraphs ?? 0),
      fullest: Math.max(fullest, before?.fullest ?? 1),
    });
  };
  readLines(root, {
    line(text, isLink, first) {
      const { length } = text;
      if (isLink || length < shortestParagraph) return;
      add(blockAround(first), {
        start: excerptOf(text, longestStart),
        words: countWords(text),
        length,
        paragraphs: 1,
        fullest: 1,
      });
    },
    leave(node) {
      const own = held.get(node);
      if (!own) return;
      if (own.paragraphs > own.fullest && own.length >= shortestBlock) found.push({ ...own, node });
      add(blockAround(node), { ...own, fullest: own.paragraphs });
    },
  });
  return distinct(found.sort((a, b) => b.length - a.length));
}

function distinct(sorted: readonly FoundBlock[]): FoundBlock[] {
  const kept: FoundBlock[] = [];
  for (const block of sorted) {
    if (kept.length === most) break;
    if (!kept.some(({ node, length }) => block.length >= length * same && node.contains(block.node))) kept.push(block);
  }
  return kept;
}

/** The nearest element around a node that is no part of a line. */
function blockAround(inside: Node): Node {
  let node = parentOf(inside);
  while (node && inline.has(localNameOf(node))) node = parentOf(node);
  return node ?? inside;
}
