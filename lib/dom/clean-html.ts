import { runningTextOfHtml } from '@/lib/core/html-running-text';
import { inertDocument } from './inert-document';
import { sanitise } from './sanitise';

/**
 * What may be kept of an article's HTML that came from a file, with its running text; null where all of it may, as with any that Newsclip
 * itself has sanitised. Addresses are made absolute by `base`.
 */
export function cleanHtml(html: string, base: string): { html: string; text: string } | null {
  const clean = sanitise(inertDocument(html).body, base, inertDocument).innerHTML;
  return clean === html ? null : { html: clean, text: runningTextOfHtml(clean) };
}
