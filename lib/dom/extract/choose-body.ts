import Readability from '@mozilla/readability/Readability.js';
import { isElement } from '../is-element';

/**
 * The element that Readability takes for the article, out of its document; null where it finds none. It takes the copy to
 * pieces. Class names stay, for the steps after it go by them. Its settings: `scripts/minify-extract.mjs`.
 */
export function chooseBody(copy: Document): Element | null {
  for (const script of copy.querySelectorAll('script,noscript')) script.remove();
  // Wrappers in a quote would be weighed like any block, and thrown out for their links.
  for (const wrapper of copy.querySelectorAll('blockquote div')) wrapper.replaceWith(...wrapper.childNodes);
  const body: unknown = new Readability(copy).parse()?.content;
  return body instanceof Node && isElement(body) ? body : null;
}
