import { isTooLarge, pageSize } from './page-size';
import { allOf, baseOf, firstChildOf, headOf, implementationOf, nextSiblingOf, rootOf } from './unclobbered';

/** What no step reads. Out before the copy is put together: style sheets in it would be parsed, the dearest part of copying. */
const unread = 'style,svg,script:not([type*="ld+json" i])';

/**
 * A copy of the page that nothing can happen in: a document without a window loads no pictures, runs no scripts and upgrades
 * no custom elements. It is an HTML document whatever the page is, and relative addresses resolve as on the page.
 */
export function copyPage(page: Document): Document {
  const copy = emptyCopy(page);
  const [base] = copy.head.children;
  const root = rootOf(page);
  if (!root || !base) throw new Error('A page without a root element');
  const clone = copy.importNode(root, true);
  for (const mute of clone.querySelectorAll(unread)) mute.remove();
  copy.replaceChild(clone, copy.documentElement);
  declobber(copy);
  const head = copy.head ?? clone.insertBefore(copy.createElement('head'), clone.firstChild);
  head.prepend(base);
  return copy;
}

/** The page's head alone, for pages whose body is too large to be copied. */
export function copyHead(page: Document): Document {
  const copy = emptyCopy(page);
  const head = headOf(page);
  if (head && !isTooLarge(pageSize(head))) {
    for (let node = firstChildOf(head); node; node = nextSiblingOf(node)) copy.head.append(copy.importNode(node, true));
  }
  declobber(copy);
  return copy;
}

/** A document without a window; its only element is the page's base address. */
export function emptyCopy(page: Document): Document {
  const copy = implementationOf(page).createHTMLDocument('');
  const base = copy.createElement('base');
  base.setAttribute('href', baseOf(page));
  copy.head.replaceChildren(base);
  return copy;
}

/**
 * Takes out of a copy whatever stands in the place of DOM members: controls (Readability loops for ever on
 * `<form><input name=parentNode>`), and names, by which documents and forms expose elements. A form becomes a `div`, since
 * some sites wrap the whole article in one; a button that only enlarges a picture leaves the picture.
 */
export function declobber(copy: Document): void {
  for (const control of allOf(copy, 'input,select,textarea,output,datalist')) Element.prototype.remove.call(control);
  for (const named of allOf(copy, '[name]:not(meta)')) Element.prototype.removeAttribute.call(named, 'name');
  for (const embedded of allOf(copy, 'object[id],embed[id]')) Element.prototype.removeAttribute.call(embedded, 'id');
  for (const form of allOf(copy, 'form')) becomeDiv(form, Document.prototype.createElement.call(copy, 'div'));
  for (const button of copy.querySelectorAll('button')) {
    button.replaceWith(...button.querySelectorAll('picture,img:not(picture img)'));
  }
}

function becomeDiv(form: Element, div: Element): void {
  for (const name of ['class', 'id', 'role', 'style', 'hidden', 'itemprop']) {
    const value = Element.prototype.getAttribute.call(form, name);
    if (value !== null) div.setAttribute(name, value);
  }
  for (let child = firstChildOf(form); child; child = firstChildOf(form)) div.appendChild(child);
  Element.prototype.replaceWith.call(form, div);
}
