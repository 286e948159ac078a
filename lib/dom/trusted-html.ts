import type { Config } from 'dompurify';
import { allowedElements, attributesOf, droppedElements } from './allow-list';
import { dropAttributes } from './drop-attributes';
import { inertDocument } from './inert-document';
import { sanitisedByBrowser } from './native-sanitiser';
import { purifier } from './purifier';

/**
 * The one door from stored HTML to an extension page: nothing else takes anything out of an `inertDocument` to the screen. Neither
 * sanitiser is the content script's: DOMPurify, and what it lets through is parsed by the browser's own where there is one. What one
 * of them should miss, the others catch.
 */
export function articleFragment(html: string, document: Document): DocumentFragment {
  const inert = parsed(purifier().sanitize(html, rules), document);
  for (const picture of inert.querySelectorAll('img')) picture.replaceWith(remotePicture(picture));
  const fragment = document.createDocumentFragment();
  for (const node of inert.body.childNodes) fragment.append(document.importNode(node, true));
  return fragment;
}

function parsed(purified: string, document: Document): Document {
  const inert = document.implementation.createHTMLDocument('');
  if (sanitisedByBrowser(purified, inert)) return inert;
  const page = inertDocument(purified);
  // DOMPurify empties an `is` and leaves it there.
  dropAttributes(page.body);
  return page;
}

const rules: Config = {
  ALLOWED_TAGS: Object.keys(allowedElements),
  ALLOWED_ATTR: attributesOf(),
  FORBID_CONTENTS: [...droppedElements],
  ALLOW_DATA_ATTR: false,
  ALLOW_ARIA_ATTR: false,
  SANITIZE_NAMED_PROPS: false,
};

/**
 * A saved article must not call home when it is read: a picture that lies on the web becomes a line with its description and
 * address, `<span class="remote-picture" data-address data-alt>`, which the reader may open.
 */
function remotePicture(picture: HTMLImageElement): Element {
  const place = picture.ownerDocument.createElement('span');
  const alternative = picture.getAttribute('alt')?.trim() ?? '';
  place.className = 'remote-picture';
  place.dataset.address = picture.getAttribute('src') ?? '';
  place.dataset.alt = alternative;
  place.textContent = alternative;
  return place;
}
