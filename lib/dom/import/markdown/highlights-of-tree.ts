import type { Root, RootContent } from 'mdast';
import type { NotedHighlight } from '@/lib/core/import/markdown/noted-highlight';
import { wordsOf } from './words-of';

/**
 * Takes the section that `lib/dom/markdown/highlight-blocks.ts` writes after an article out of its tree: a heading that `isHeading` knows, then
 * nothing but quotations, each with what was noted of it. Empty where there is none; the tree is then left as it is.
 */
export function highlightsOfTree(tree: Root, isHeading: (words: string) => boolean): NotedHighlight[] {
  const at = tree.children.findLastIndex((node) => node.type === 'heading');
  const heading = tree.children[at];
  if (heading?.type !== 'heading' || heading.depth !== 2 || !isHeading(wordsOf(heading))) return [];
  const highlights = highlightsOf(tree.children.slice(at + 1));
  if (highlights === null) return [];
  tree.children.length = at;
  return highlights;
}

/** Null where other things stand there. */
function highlightsOf(nodes: readonly RootContent[]): NotedHighlight[] | null {
  const highlights: NotedHighlight[] = [];
  for (const node of nodes) {
    const last = highlights.at(-1);
    if (node.type === 'blockquote')
      highlights.push({ quote: node.children.map(wordsOf).filter(Boolean).join('\n'), note: '' });
    else if (node.type === 'paragraph' && last) last.note = [last.note, wordsOf(node)].filter(Boolean).join('\n');
    else return null;
  }
  return highlights.length > 0 && highlights.every(({ quote }) => quote) ? highlights : null;
}
