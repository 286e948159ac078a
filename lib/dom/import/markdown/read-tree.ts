import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import { wordsOf } from './words-of';

/** Levels; of what lies deeper the words stay. The sanitiser keeps as many. */
const deepest = 100;

/** Markdown as Newsclip writes it and Obsidian reads it: CommonMark with GFM tables and strikethrough, which takes two tildes. */
export function readTree(markdown: string): Root {
  const tree = fromMarkdown(shallow(markdown), {
    extensions: [gfmTable(), gfmStrikethrough({ singleTilde: false })],
    mdastExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });
  cutDepth(tree);
  return tree;
}

/**
 * Signs of quotes and lists, and white space, that a line may begin with. Each sign is a level, and a parser goes through all of them
 * again in every line: without an end to them a small file takes minutes.
 */
const markers =
  /^((?:[ \t]{0,400}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){60})(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/gm;
const indentation = /^([ \t]{400})[ \t]+/gm;

const shallow = (markdown: string): string => markdown.replace(indentation, '$1').replace(markers, '$1 ');

/** Gone through without calling itself: how deep a hostile text is shows only here. */
function cutDepth(tree: Root): void {
  const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth >= deepest && holdsWords(node)) node.children = [{ type: 'text', value: wordsOf(node) }];
    else if (depth >= deepest && (node.type === 'blockquote' || node.type === 'listItem')) {
      node.children = [{ type: 'paragraph', children: [{ type: 'text', value: wordsOf(node) }] }];
    } else if ('children' in node) {
      for (const child of node.children) open.push({ node: child, depth: depth + 1 });
    }
  }
}

const holdsWords = (node: Nodes): node is Extract<Nodes, { children: PhrasingContent[] }> =>
  /^(?:paragraph|heading|emphasis|strong|delete|link|linkReference|tableCell)$/.test(node.type);
