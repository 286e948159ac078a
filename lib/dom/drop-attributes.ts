import { isAllowed } from './allow-list';

/** Takes every attribute that the allow-list does not name, or whose value it does not, off the elements below `root`. */
export function dropAttributes(root: Element): void {
  for (const element of root.querySelectorAll('[is]')) madeAnew(element);
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (!isAllowed(element.localName, name, value)) element.removeAttribute(name);
    }
  }
}

/** What was parsed with an `is` writes it into its markup for good, attribute or not. */
function madeAnew(element: Element): void {
  const fresh = element.ownerDocument.createElement(element.localName);
  for (const { name, value } of element.attributes) {
    if (isAllowed(element.localName, name, value)) fresh.setAttribute(name, value);
  }
  fresh.append(...element.childNodes);
  element.replaceWith(fresh);
}
