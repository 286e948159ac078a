import createPurifier from 'dompurify';
import { allowedElements, droppedElements, isAllowed } from './allow-list';

/**
 * An article's HTML as sanitised nodes in a document without a window: nothing loads, nothing runs, pictures keep their
 * addresses. For reading only (Markdown, text); what goes on the screen goes through the door made for it. DOMPurify parses
 * under a Trusted Types policy of its own.
 */
export function articleNodes(html: string, page: Document): DocumentFragment {
  const inert = page.implementation.createHTMLDocument('');
  const view = page.defaultView;
  if (!view) throw new Error('articleNodes needs a document with a window');
  const purifier = createPurifier(view);
  purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
    attribute.keepAttr = isAllowed(element.nodeName.toLowerCase(), attribute.attrName, attribute.attrValue);
  });
  const nodes = purifier.sanitize(html, {
    ALLOWED_TAGS: Object.keys(allowedElements),
    FORBID_CONTENTS: [...droppedElements],
    RETURN_DOM_FRAGMENT: true,
  });
  // Adopting keeps the nodes where they are harmless: the parser's own document has no window either.
  return inert.adoptNode(nodes);
}
