import type { FoundLink } from '../found-link';
import { errorRow } from '../import-row';
import type { ImportRow } from '../imported-link';
import { bookmarkLink } from './bookmarks';

/**
 * The links of a backup of Firefox's bookmarks, parsed: nested `{ type, title, root, children }`, in them `{ type, title, uri, dateAdded,
 * tags, keyword, annos }`. Of a folder the reader's own name counts, not one that every Firefox has. Gone through without recursion, since
 * a hostile file may be nested as deeply as it likes.
 */
export function* firefoxBookmarks(tree: unknown): Generator<ImportRow> {
  if (!isNode(tree)) {
    yield errorRow(1, 'not-a-link');
    return;
  }
  const left: { node: Node; folders: readonly string[] }[] = [{ node: tree, folders: [] }];
  let number = 0;
  for (let next = left.pop(); next; next = left.pop()) {
    const { node, folders } = next;
    if (Array.isArray(node.children)) {
      const isOwn = typeof node.root !== 'string' && folders.length < deepest;
      const inside = isOwn ? [...folders, textOf(node.title)] : folders;
      for (const child of node.children.toReversed()) if (isNode(child)) left.push({ node: child, folders: inside });
    } else if (typeof node.uri === 'string') {
      // A separator has none.
      number += 1;
      yield bookmarkLink(linkOf(node, number, folders));
    }
  }
}

/** Folders within folders that a tag tells of. */
const deepest = 50;

type Node = Readonly<Record<string, unknown>>;

const linkOf = (node: Node, number: number, folders: readonly string[]): FoundLink => ({
  number,
  address: textOf(node.uri),
  text: textOf(node.title),
  attributes: [
    ['add_date', typeof node.dateAdded === 'number' ? String(node.dateAdded) : ''],
    ['tags', textOf(node.tags)],
    ['shortcuturl', textOf(node.keyword)],
  ],
  folders,
  section: null,
  description: descriptionIn(node.annos),
});

/** Older versions let the reader describe a bookmark. */
function descriptionIn(annotations: unknown): string {
  const list: readonly unknown[] = Array.isArray(annotations) ? annotations : [];
  return textOf(list.filter(isNode).find(({ name }) => name === 'bookmarkProperties/description')?.value);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');
