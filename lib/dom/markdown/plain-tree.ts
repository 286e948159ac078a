import { isBlock } from './element-kinds';

/** What the Markdown writer needs to know of an element, free of the DOM. */
export interface PlainElement {
  /** Local name, lower case. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: PlainNode[];
  /** Whether any element inside it is a block. */
  holdsBlocks: boolean;
}

export type PlainNode = string | PlainElement;

/** Levels; what lies deeper is moved up. Sanitised articles hold to a lower limit of their own. */
const deepest = 200;

/** Those that the writer asks for. */
export const readAttributes: readonly string[] = [
  'href',
  'src',
  'alt',
  'title',
  'start',
  'reversed',
  'value',
  'colspan',
  'rowspan',
  'class',
];

const show = { element: 0x1, text: 0x4 } as const;

/**
 * The content of `root` as plain records, read with a `TreeWalker`: an element whose form controls are named like DOM
 * properties (`firstChild`, `nextSibling`) can then neither hide content nor lead the reading round in circles.
 */
export function plainTree(root: DocumentFragment | Element): PlainElement {
  const walker = root.ownerDocument.createTreeWalker(root, show.element | show.text);
  const top = plainElement('div');
  const path = [top];
  let found = walker.firstChild();
  while (found) {
    const parent = path.at(-1) ?? top;
    const node = plainNode(found);
    append(node, parent, path);
    let next = typeof node === 'string' ? null : walker.firstChild();
    if (next) {
      path.push(typeof node === 'string' || isTooDeep(path.length, parent) ? parent : node);
    } else {
      next = walker.nextSibling();
      while (!next && path.length > 1) {
        walker.parentNode();
        path.pop();
        next = walker.nextSibling();
      }
    }
    found = next;
  }
  return top;
}

const noAttributes: PlainElement['attributes'] = {};

/** Not within a table's own structure: what stands there outside a cell is not read. */
const isTooDeep = (depth: number, parent: PlainElement): boolean =>
  depth > deepest && !/^(?:table|tbody|thead|tfoot|tr|ruby)$/.test(parent.name);

export const plainElement = (name: string, attributes: PlainElement['attributes'] = noAttributes): PlainElement => ({
  name,
  attributes,
  children: [],
  holdsBlocks: false,
});

function plainNode(node: Node): PlainNode {
  if (node instanceof Text) return node.data;
  const name: unknown = node.nodeName;
  // A form is the one element whose named children shadow its own properties: nothing more is asked of it.
  if (typeof name !== 'string' || name === 'FORM' || !(node instanceof Element)) return plainElement('form');
  const attributes: Record<string, string> = {};
  for (const attribute of readAttributes) {
    const value = node.getAttribute(attribute);
    if (value !== null) attributes[attribute] = value;
  }
  return plainElement(name.toLowerCase(), attributes);
}

function append(node: PlainNode, parent: PlainElement, path: readonly PlainElement[]): void {
  parent.children.push(node);
  if (typeof node === 'string' || !isBlock(node.name)) return;
  for (let level = path.length - 1; level >= 0; level -= 1) {
    const ancestor = path[level];
    if (!ancestor || ancestor.holdsBlocks) return;
    ancestor.holdsBlocks = true;
  }
}

/** All the text inside, as it stands; a line break is a line feed. */
export function plainText(node: PlainNode): string {
  if (typeof node === 'string') return node;
  return node.name === 'br' ? '\n' : node.children.map(plainText).join('');
}
