import type { Highlight } from '@/lib/core/highlight';
import { blocksOf } from './markdown/blocks';
import { highlightBlocks } from './markdown/highlight-blocks';
import { plainTree } from './markdown/plain-tree';
import { serialise } from './markdown/serialise';

/**
 * Sanitised article nodes as CommonMark with GFM tables and strikethrough, then what was marked in them, ending in a line feed; empty
 * where there is nothing to write. The nodes are only read. No string is parsed on the way, so it works under Trusted Types. `bench/markdown`
 * has the comparison that chose the serialiser.
 */
export function toMarkdown(body: DocumentFragment | Element, highlights: readonly Highlight[] = []): string {
  const children = [...blocksOf(plainTree(body).children), ...highlightBlocks(highlights)];
  return serialise({ type: 'root', children }).toWellFormed();
}
