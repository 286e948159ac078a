import type { Nodes } from 'mdast';

/** The words of a node, on one line. */
export function wordsOf(node: Nodes): string {
  const words: string[] = [];
  const open: Nodes[] = [node];
  for (let next = open.pop(); next; next = open.pop()) {
    if (next.type === 'break') words.push(' ');
    else if (next.type === 'text' || next.type === 'inlineCode' || next.type === 'code') words.push(next.value);
    else if ('children' in next) {
      if (next.type === 'paragraph' || next.type === 'heading') words.push(' ');
      open.push(...next.children.toReversed());
    }
  }
  return words.join('').replace(/\s+/gu, ' ').trim();
}
