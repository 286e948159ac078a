import { languageOf } from '@/lib/core/epub/language-of';

/** What may stand at a place: blocks and lines, or lines alone; a link there or not. */
export interface Place {
  holds: 'blocks' | 'lines';
  inLink: boolean;
}

/** Copies nodes into an element: `strict-copy.ts`. */
export type CopyNodes = (from: Iterable<Node>, to: Element, place: Place) => void;

const classes = /^(?:language-[\w+#.-]{1,40}|highlight-\w+|note-sign|remote-picture)$/;

/** A new element in the place of another, with its language, its direction and what it is called by the stylesheet. */
export function made(name: string, like: Element, to: Element): Element {
  const element = to.ownerDocument.createElementNS('http://www.w3.org/1999/xhtml', name);
  const language = languageOf(like.getAttribute('lang'));
  if (language) {
    element.setAttribute('lang', language);
    element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', language);
  }
  const dir = like.getAttribute('dir') ?? '';
  if (/^(?:ltr|rtl|auto)$/.test(dir)) element.setAttribute('dir', dir);
  const title = like.getAttribute('title');
  if (title && name === 'abbr') element.setAttribute('title', title);
  const className = like.getAttribute('class') ?? '';
  if (classes.test(className)) element.setAttribute('class', className);
  to.append(element);
  return element;
}
