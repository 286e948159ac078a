import DOMPurify from 'dompurify';
import { isAllowed } from './allow-list';

let made: typeof DOMPurify | null = null;

/**
 * The one DOMPurify of an extension page, made when first asked for. Each instance makes a Trusted Types policy named
 * `dompurify`, and the pages' policy lets that name be taken once.
 */
export function purifier(): typeof DOMPurify {
  if (made) return made;
  made = DOMPurify();
  made.addHook('uponSanitizeAttribute', (element, attribute) => {
    attribute.keepAttr = isAllowed(element.localName, attribute.attrName, attribute.attrValue);
  });
  return made;
}
