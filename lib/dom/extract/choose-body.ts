import Readability from '@mozilla/readability/Readability.js';
import { isElement } from '../is-element';

/**
 * The element that Readability takes for the article, out of its document; null where it finds none. It takes the copy to
 * pieces. Class names stay, for the steps after it go by them. `title` is the headline, by which it knows a heading in the body
 * that only repeats it.
 */
export function chooseBody(copy: Document, title: string): Element | null {
  for (const script of copy.querySelectorAll('script,noscript')) script.remove();
  // Wrappers in a quote would be weighed like any block, and thrown out for their links.
  for (const wrapper of copy.querySelectorAll('blockquote div')) wrapper.replaceWith(...wrapper.childNodes);
  copy.title = title;
  const found = new Readability<Node>(copy, {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: 250,
    serializer: (node) => node,
  }).parse();
  const body = found?.content;
  return body && isElement(body) ? body : null;
}
