import { made, type Place } from './strict-element';
import { blocks, linesOnly, phrasing, transparent } from './strict-names';
import { copyDefinitions, copyFigure, copyItems, copyRuby, copyTable } from './strict-parts';
import { xhtmlAddress } from './xhtml-address';

/**
 * An article's nodes as XHTML whose every element stands where it may (HTML, content models): browsers forgive what checkers and readers of
 * books do not. Elements are made anew, with the attributes that are named here and no others; what has no place keeps its words, in a `div` or a `span`.
 * What is copied is in the list of `lib/dom/allow-list.ts`, or was put there by `article-to-take-out.ts`.
 */
export function copyNodes(from: Iterable<Node>, to: Element, place: Place): void {
  for (const node of from) {
    if (node instanceof Text) to.append(node.data);
    else if (node instanceof Element) copyElement(node, to, place);
  }
}

function copyElement(element: Element, to: Element, place: Place): void {
  const name = element.localName;
  const inLines = place.holds === 'lines';
  const lines: Place = { ...place, holds: 'lines' };
  if (name === 'br' || name === 'wbr') made(name, element, to);
  else if (name === 'hr') made(inLines ? 'br' : 'hr', element, to);
  else if (name === 'img') copyImage(element, to);
  else if (transparent.has(name)) copyTransparent(element, to, place);
  else if (name === 'ruby') copyRuby(element, to, place, copyNodes);
  else if (name === 'dfn' && element.parentElement?.closest('dfn'))
    copyNodes(element.childNodes, made('span', element, to), lines);
  else if (phrasing.has(name)) copyNodes(element.childNodes, made(name, element, to), lines);
  else if (inLines) copyNodes(element.childNodes, inLine(element, to), lines);
  else if (linesOnly.has(name)) copyNodes(element.childNodes, blockOfLines(element, to), lines);
  else if (blocks.has(name)) copyBlock(element, to, place);
  else copyNodes(element.childNodes, made('div', element, to), place);
}

function blockOfLines(element: Element, to: Element): Element {
  const block = made(element.localName, element, to);
  // Code is written from left to right, which a stylesheet of a book may not say.
  if (element.localName === 'pre') block.setAttribute('dir', 'ltr');
  return block;
}

function copyBlock(element: Element, to: Element, place: Place): void {
  const name = element.localName;
  if (name === 'ul' || name === 'ol') copyItems(element, to, place, copyNodes);
  else if (name === 'dl') copyDefinitions(element, to, place, copyNodes);
  else if (name === 'table') copyTable(element, to, place, copyNodes);
  else if (name === 'figure') copyFigure(element, to, place, copyNodes);
  else copyNodes(element.childNodes, made(name, element, to), place);
}

/** Where only lines may stand, a block becomes a part of them that looks like one; what stood within a line stays there. */
function inLine(element: Element, to: Element): Element {
  const span = made('span', element, to);
  if (!['time', 'bdo', 'td', 'th', 'rt', 'rp'].includes(element.localName)) span.setAttribute('class', 'block');
  return span;
}

function copyTransparent(element: Element, to: Element, place: Place): void {
  if (element.localName !== 'a') {
    copyNodes(element.childNodes, made(element.localName, element, to), place);
    return;
  }
  const href = element.getAttribute('href') ?? '';
  // To a note that Newsclip wrote itself; the article's own have nothing to lead to.
  const address = element.closest('.note-sign') ? href : xhtmlAddress(href);
  if (place.inLink || address === null) {
    copyNodes(element.childNodes, made('span', element, to), { ...place, holds: 'lines' });
    return;
  }
  const link = made('a', element, to);
  link.setAttribute('href', address);
  copyNodes(element.childNodes, link, { ...place, inLink: true });
}

function copyImage(element: Element, to: Element): void {
  const image = made('img', element, to);
  for (const name of ['src', 'alt', 'width', 'height']) image.setAttribute(name, element.getAttribute(name) ?? '');
}
