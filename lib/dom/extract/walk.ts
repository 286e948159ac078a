import { firstChildOf, nextSiblingOf, parentOf } from './unclobbered';

interface Visitor {
  /** Called before a node's children, at its level below the root: what to do next. */
  enter(node: Node, depth: number): 'descend' | 'skip' | 'stop';
  /** Called after the children of a node that was descended into. */
  leave?(node: Node): void;
}

/** Visits a tree in document order without recursion, whatever its depth, and without trusting the page's own members. */
export function walk(root: Node, visitor: Visitor): void {
  let depth = 0;
  let node: Node = root;
  for (;;) {
    const step = visitor.enter(node, depth);
    if (step === 'stop') return;
    const child: Node | null = step === 'descend' ? firstChildOf(node) : null;
    if (child) {
      node = child;
      depth += 1;
      continue;
    }
    let next = node === root ? null : nextSiblingOf(node);
    while (!next) {
      const parent: Node | null = depth > 0 ? parentOf(node) : null;
      if (!parent) return;
      visitor.leave?.(parent);
      node = parent;
      depth -= 1;
      next = depth > 0 ? nextSiblingOf(node) : null;
    }
    node = next;
  }
}
