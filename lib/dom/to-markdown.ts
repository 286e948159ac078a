import { blocksOf } from './markdown/blocks';
import { plainTree } from './markdown/plain-tree';
import { serialise } from './markdown/serialise';

/**
 * Sanitised article nodes as CommonMark with GFM tables and strikethrough, ending in a line feed; empty where there is
 * nothing to write. The nodes are only read. No string is parsed on the way, so it works under Trusted Types. `bench/markdown`
 * has the comparison that chose the serialiser.
 */
export function toMarkdown(body: DocumentFragment | Element): string {
  return serialise({ type: 'root', children: blocksOf(plainTree(body).children) }).toWellFormed();
}
