import type { RootContent } from 'mdast';
import type { Highlight } from '@/lib/core/highlight';
import { blocksOf } from './markdown/blocks';
import { type Dialect, partForDialect } from './markdown/dialect';
import { everyNode } from './markdown/every-node';
import { highlightBlocks } from './markdown/highlight-blocks';
import { type PlainElement, plainTree } from './markdown/plain-tree';
import { serialise } from './markdown/serialise';

/** The relative path that a picture has in an export, by its address; null where it stays on the web. */
export type PictureLink = (address: string) => string | null;

/** A sanitised article: its nodes, or what was read of them. */
type ArticleBody = DocumentFragment | Element | PlainElement;

const treeOf = (body: ArticleBody): PlainElement => (body instanceof Node ? plainTree(body) : body);

/**
 * A sanitised article as CommonMark with GFM tables and strikethrough, then what was marked in them, ending in a line feed; empty
 * where there is nothing to write. Nodes are only read. No string is parsed on the way, so it works under Trusted Types. `bench/markdown`
 * has the comparison that chose the serialiser.
 */
export function toMarkdown(
  body: ArticleBody,
  highlights: readonly Highlight[] = [],
  pictureLink: PictureLink | null = null,
  dialect: Dialect = 'notes',
): string {
  const children = blocksFor(body, highlights, pictureLink, dialect);
  return serialise({ type: 'root', children }, dialect).toWellFormed();
}

/** The same as the bullets of an outline, a block each; the points of a list are bullets of their own. */
export function toBullets(
  body: ArticleBody,
  highlights: readonly Highlight[],
  pictureLink: PictureLink | null,
): string {
  const bullets = blocksFor(body, highlights, pictureLink, 'logseq').map((block) => {
    const text = serialise({ type: 'root', children: [block] }, 'logseq').toWellFormed();
    if (block.type === 'list' && !block.ordered) return text;
    return `- ${text.trimEnd().replace(/\n(?=[^\n])/g, '\n  ')}\n`;
  });
  return bullets.join('');
}

function blocksFor(
  body: ArticleBody,
  highlights: readonly Highlight[],
  pictureLink: PictureLink | null,
  dialect: Dialect,
): RootContent[] {
  const blocks = [...blocksOf(treeOf(body).children), ...highlightBlocks(highlights)];
  partForDialect(blocks, dialect);
  if (pictureLink) {
    everyNode(blocks, (node) => {
      if (node.type === 'image') node.url = pictureLink(node.url) ?? node.url;
    });
  }
  return blocks;
}
