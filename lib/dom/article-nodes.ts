import { allowedElements, droppedElements } from './allow-list';
import { purifier } from './purifier';

/**
 * An article's HTML as sanitised nodes in a document without a window: nothing loads, nothing runs, pictures keep their
 * addresses. For reading only (Markdown, text); what goes on the screen goes through the door made for it. DOMPurify parses
 * under a Trusted Types policy of its own.
 */
export function articleNodes(html: string, page: Document): DocumentFragment {
  const inert = page.implementation.createHTMLDocument('');
  const nodes = purifier().sanitize(html, {
    ALLOWED_TAGS: Object.keys(allowedElements),
    FORBID_CONTENTS: [...droppedElements],
    RETURN_DOM_FRAGMENT: true,
  });
  // Adopting keeps the nodes where they are harmless: the parser's own document has no window either.
  return inert.adoptNode(nodes);
}
