import { inertDocument } from './inert-document';
import { sanitise } from './sanitise';
import { textOf } from './text-of';

/**
 * What may be kept of an article's HTML that came from a file, with its running text; null where all of it may, as with any that Newsclip
 * itself has sanitised. Addresses are made absolute by `base`.
 */
export function cleanHtml(html: string, base: string): { html: string; text: string } | null {
  const clean = sanitise(inertDocument(html).body, base, inertDocument);
  return clean.innerHTML === html ? null : { html: clean.innerHTML, text: textOf(clean) };
}
