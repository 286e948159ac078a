import type { Nodes, RootContent } from 'mdast';

/** Calls for each node, and for those in it. */
export function everyNode(nodes: readonly RootContent[], visit: (node: Nodes) => void): void {
  const open: Nodes[] = [...nodes];
  for (let node = open.pop(); node; node = open.pop()) {
    visit(node);
    if ('children' in node) open.push(...node.children);
  }
}
