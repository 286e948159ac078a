import Readability from '@mozilla/readability/Readability.js';

/**
 * The element that Readability takes for the article, out of its document; null where it finds none. It takes the copy to
 * pieces. Class names stay, for the steps after it go by them.
 */
export function chooseBody(copy: Document): Element | null {
  const found = new Readability<Node>(copy, {
    keepClasses: true,
    disableJSONLD: true,
    charThreshold: 250,
    serializer: (node) => node,
  }).parse();
  const body = found?.content;
  return body && isElement(body) ? body : null;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;
