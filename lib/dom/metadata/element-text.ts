import { plainText } from '@/lib/core/news/plain-text';

/** An element's text on one line; '' for none. */
export const textOf = (element: Element | null | undefined): string => plainText(element?.textContent, 600);

/** The elements that a selector finds, at most `most`, as an array. */
export const all = (page: ParentNode, selector: string, most = 60): Element[] =>
  [...page.querySelectorAll(selector)].slice(0, most);
