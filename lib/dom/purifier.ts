import DOMPurify from 'dompurify';
import { isAllowed } from './allow-list';

/**
 * The one DOMPurify of an extension page. Each instance makes a Trusted Types policy named `dompurify`, and the pages' policy
 * lets that name be taken once.
 */
export const purifier = DOMPurify();

purifier.addHook('uponSanitizeAttribute', (element, attribute) => {
  attribute.keepAttr = isAllowed(element.localName, attribute.attrName, attribute.attrValue);
});
