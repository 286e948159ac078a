import type { Html, Parents, Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { isInlineName } from '@/lib/core/inline-names';
import { inertDocument } from '../../inert-document';

type HastChild = Extract<ReturnType<typeof toHast>, { children: unknown }>['children'][number];

/** Blocks of HTML that are read as such; what comes after so many stays as it is written. */
const mostMarkup = 2_000;

/** Tags of a text that may be open at a time. */
const mostOpen = 100;

/**
 * A tree of Markdown as nodes in a document without a window, built element by element. HTML within a line counts only as bare tags, such
 * as stand for what Markdown has no sign for; HTML that makes a block is read where nothing of it runs or loads. What comes out is not
 * sanitised yet.
 */
export function treeNodes(tree: Root): HTMLElement {
  const { body } = inertDocument('');
  let left = mostMarkup;
  const take = (node: HastChild, open: Element[]): void => {
    const here = open.at(-1) ?? body;
    if (node.type === 'text') here.append(node.value);
    else if (node.type === 'raw') takeTag(node.value, open);
    else if (node.type === 'element') takeInside(node, here.appendChild(elementOf(node, body.ownerDocument)));
    else if (node.type === 'comment') {
      left -= 1;
      here.append(...(left < 0 ? [node.value] : markup(node.value)));
    }
  };
  const takeInside = ({ children }: { children: HastChild[] }, parent: Element): void => {
    const open = [parent];
    for (const child of children) take(child, open);
  };
  const root = toHast(tree, { allowDangerousHtml: true, handlers: { html } });
  if ('children' in root) takeInside(root, body);
  return body;
}

function elementOf({ tagName, properties }: Extract<HastChild, { type: 'element' }>, page: Document): Element {
  const element = page.createElement(tagName);
  for (const [property, name] of attributes) {
    const value = properties[property];
    if (value !== undefined && value !== null) element.setAttribute(name, String(value));
  }
  return element;
}

const attributes = [
  ['href', 'href'],
  ['src', 'src'],
  ['alt', 'alt'],
  ['title', 'title'],
  ['start', 'start'],
  ['className', 'class'],
] as const;

/** A comment, of which Markdown makes none, stands for a block of HTML until it is read. */
const html = (_: unknown, { value }: Html, parent: Parents | undefined) =>
  parent && /^(?:root|blockquote|listItem)$/.test(parent.type)
    ? { type: 'comment' as const, value }
    : { type: 'raw' as const, value };

/** Opens or closes a bare tag; any other markup within a line says nothing. */
function takeTag(tag: string, open: Element[]): void {
  const [, slash, name = ''] = /^<(\/?)([a-z]{1,6})\s*\/?>$/i.exec(tag) ?? [];
  const local = name.toLowerCase();
  const here = open.at(-1);
  if (!here || !(isInlineName(local) || local === 'br')) return;
  if (slash) {
    const at = open.findLastIndex((element, place) => place > 0 && element.localName === local);
    if (at > 0) open.length = at;
  } else if (open.length < mostOpen) {
    const element = here.appendChild(here.ownerDocument.createElement(local));
    if (local !== 'br' && local !== 'wbr') open.push(element);
  }
}

/** What a block of HTML holds; nothing where that is a lone tag. */
function markup(value: string): ChildNode[] {
  const { body } = inertDocument(value);
  return body.textContent?.trim() || body.querySelector('img, hr') ? [...body.childNodes] : [];
}
