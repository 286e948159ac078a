import { hiddenParts } from './hidden-parts';
import { sizeOf } from './page-size';
import { lineOf } from './plain-words';
import {
  allOf,
  firstChildOf,
  headOf,
  implementationOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
  rootOf,
  textContentOf,
} from './unclobbered';

/** What must not get into a document: style sheets would be parsed, the dearest part of copying, and a base address measured. */
const keptOut = 'base,style';
/** What no step reads. */
const unread = 'svg,script:not([type*="ld+json" i])';

/**
 * A copy of the page that nothing can happen in: a document without a window loads no pictures, runs no scripts and upgrades
 * no custom elements. It is an HTML document whatever the page is. It has no base address: a `base` element would be measured
 * by the page's own policy, which could report it to the page's owner. Empty where the page has no root element.
 */
export function copyPage(page: Document): Document {
  const copy = emptyCopy(page);
  const clone = copy.importNode(rootOf(page) ?? copy.documentElement, true);
  for (const part of clone.querySelectorAll(keptOut)) Element.prototype.remove.call(part);
  copy.replaceChild(clone, copy.documentElement);
  dissolveForms(copy);
  const body = clone.querySelector(':scope>body');
  const hidden = body ? hiddenParts(page, body) : [];
  for (const part of [...hidden, ...clone.querySelectorAll(unread)]) Element.prototype.remove.call(part);
  declobber(copy);
  if (!copy.head) clone.insertBefore(copy.createElement('head'), clone.firstChild);
  return copy;
}

/** The page's head alone, for pages whose body is too large to be copied. */
export function copyHead(page: Document): Document {
  const copy = emptyCopy(page);
  const head = headOf(page);
  if (head && sizeOf(head) === 'normal') {
    for (let node = firstChildOf(head); node; node = nextSiblingOf(node)) {
      if (localNameOf(node) !== 'base') copy.head.append(copy.importNode(node, true));
    }
  }
  declobber(copy);
  return copy;
}

/** A document without a window, and with nothing in it. */
export function emptyCopy(page: Document): Document {
  const copy = implementationOf(page).createHTMLDocument('');
  copy.head.replaceChildren();
  return copy;
}

/**
 * Takes out of a copy whatever stands in the place of DOM members: controls (Readability loops for ever on
 * `<form><input name=parentNode>`), and names, by which documents and forms expose elements. A form becomes a `div`, since
 * some sites wrap the whole article in one; a button that only enlarges a picture leaves the picture and its caption, one that
 * is a heading its words.
 */
export function declobber(copy: Document): void {
  dropSignUps(copy);
  for (const control of allOf(copy, 'input,select,textarea,output,datalist')) Element.prototype.remove.call(control);
  for (const named of allOf(copy, '[name]:not(meta)')) Element.prototype.removeAttribute.call(named, 'name');
  for (const embedded of allOf(copy, 'object[id],embed[id]')) Element.prototype.removeAttribute.call(embedded, 'id');
  dissolveForms(copy);
  // In the headline a line ends where a word does; where a link may lead to is no link itself, and a heading of links another story's.
  for (const part of copy.querySelectorAll('h1 br,:is(h2,h3) a:not([href])')) part.replaceWith(...part.childNodes, ' ');
  for (const button of copy.querySelectorAll('button')) {
    button.replaceWith(
      ...(unfolds(button) ? button.childNodes : button.querySelectorAll('picture,img:not(picture img),figcaption')),
    );
  }
}

/** A heading is at times all button, which unfolds what stands below it. */
function unfolds(button: Element): boolean {
  const heading = button.closest('h2,h3');
  return heading !== null && lineOf(heading) === lineOf(button);
}

/** UTF-16 units. A box around a field for an e-mail address holds no more. */
const longestSignUp = 700;

/** What asks for an e-mail address is no part of an article: the field goes with the box it stands in. */
function dropSignUps(copy: Document): void {
  for (const field of allOf(copy, 'input[type=email i]')) {
    let box: Element | null = null;
    for (let around = parentOf(field); isBox(around); around = parentOf(around)) box = around;
    if (box) Element.prototype.remove.call(box);
  }
}

const isBox = (node: Node | null): node is Element =>
  node !== null &&
  nodeTypeOf(node) === Node.ELEMENT_NODE &&
  textContentOf(node).trim().length < longestSignUp &&
  !Element.prototype.matches.call(node, 'body,main,article') &&
  !Element.prototype.querySelector.call(node, 'h1,article,main');

/** What a form's fields are called stands in the place of its own members; a `div` has none. */
function dissolveForms(copy: Document): void {
  for (const form of allOf(copy, 'form')) becomeDiv(form, Document.prototype.createElement.call(copy, 'div'));
}

function becomeDiv(form: Element, div: Element): void {
  for (const name of ['class', 'id', 'role', 'style', 'hidden', 'itemprop']) {
    const value = Element.prototype.getAttribute.call(form, name);
    if (value !== null) div.setAttribute(name, value);
  }
  for (let child = firstChildOf(form); child; child = firstChildOf(form)) div.appendChild(child);
  Element.prototype.replaceWith.call(form, div);
}
