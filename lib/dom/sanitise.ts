import { allowedElements, droppedElements, isAllowed } from './allow-list';
import { isElement } from './is-element';

/** Levels. Deeper nesting is no article's; its text moves up. A parser stops at 512 of its own. */
const deepest = 100;
/** Readings after which markup that still changes is given up for its plain text. Real pages need one or two. */
const mostReadings = 8;

/**
 * The allowed part of what is inside `source`, as a `body` whose HTML reads back to itself. Fresh elements are built in a
 * document without a window: nothing of the source is reused, nothing loads, and what the allow-list does not name has no way
 * in. Addresses are made absolute by `base`; those that are not web or mail addresses go. `parse` reads HTML into a document without a
 * window.
 */
export function sanitise(source: Element, base: string, parse = parseHtml): HTMLElement {
  const inert = source.ownerDocument.implementation.createHTMLDocument('');
  copyChildren(source, inert.body, base, 0);
  return settled(inert.body, parse);
}

function copyChildren(from: Node, to: Element, base: string, depth: number): void {
  for (let node = from.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === Node.TEXT_NODE) to.append(node.nodeValue ?? '');
    else if (isElement(node)) copyElement(node, to, base, depth);
  }
}

function copyElement(element: Element, to: Element, base: string, depth: number): void {
  const name = element.localName;
  if (droppedElements.includes(name)) return;
  if (depth > deepest) {
    to.append(element.textContent);
    return;
  }
  const fresh = freshCopy(element, to.ownerDocument, base);
  if (!fresh) {
    copyChildren(element, to, base, depth);
    return;
  }
  to.append(fresh);
  copyChildren(element, fresh, base, depth + 1);
}

/** The element with its allowed attributes; null where only its content may stay (foreign, unknown, or useless without). */
function freshCopy(element: Element, inert: Document, base: string): Element | null {
  const name = element.localName;
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml' || !Object.hasOwn(allowedElements, name)) return null;
  const fresh = inert.createElement(name);
  // The browser makes an object of each attribute that is not asked for by its name.
  for (const attribute of element.getAttributeNames()) {
    const value = element.getAttribute(attribute) ?? '';
    const clean = /^(?:href|src|cite)$/.test(attribute) && attribute !== name ? absolute(value, base) : value.trim();
    if (clean !== null && isAllowed(name, attribute, clean)) fresh.setAttribute(attribute, clean);
  }
  const useless = (name === 'a' && !fresh.hasAttribute('href')) || (name === 'img' && !fresh.hasAttribute('src'));
  return useless ? null : fresh;
}

function absolute(address: string, base: string): string | null {
  return URL.parse(address.trim(), base)?.href ?? null;
}

/**
 * Some trees do not survive their own markup (a paragraph in a paragraph, a link in a link): written and read until nothing
 * changes, so that what is stored is what any later reading sees. Reading can only move allowed elements about.
 */
function settled(body: HTMLElement, parse: typeof parseHtml): HTMLElement {
  let last = body;
  for (let reading = 0; reading < mostReadings; reading += 1) {
    const html = last.innerHTML;
    const next = parse(html).body;
    if (next.innerHTML === html) return next;
    last = next;
  }
  body.textContent = String(body.textContent);
  return body;
}

const parseHtml = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
