import Readability from '@mozilla/readability/Readability.js';

/**
 * The element that Readability takes for the article, out of its document; null where it finds none. It takes the copy to
 * pieces. Class names stay, for the steps after it go by them.
 */
export function chooseBody(copy: Document): Element | null {
  for (const script of copy.querySelectorAll('script,noscript')) script.remove();
  // Wrappers in a quote would be weighed like any block, and thrown out for their links.
  for (const wrapper of copy.querySelectorAll('blockquote div')) wrapper.replaceWith(...wrapper.childNodes);
  return new Readability(copy).parse()?.content ?? null;
}
