import { isAllowed } from './allow-list';

/** Takes every attribute that the allow-list does not name, or whose value it does not, off the elements below `root`. */
export function dropAttributes(root: Element): void {
  for (const element of root.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (!isAllowed(element.localName, name, value)) element.removeAttribute(name);
    }
  }
}
