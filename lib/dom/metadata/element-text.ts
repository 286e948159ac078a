import { plainText } from '@/lib/core/news/plain-text';

/** An element's text on one line; '' for none. */
export const textOf = (element: Element | null | undefined): string => plainText(element?.textContent, 600);

/** The elements that a selector finds, at most `most`, as an array. */
export function all(page: ParentNode, selector: string, most = 60): Element[] {
  const found: Element[] = [];
  // One by one: the browser makes an object of each element that is looked at.
  for (const element of page.querySelectorAll(selector)) if (found.push(element) === most) break;
  return found;
}
