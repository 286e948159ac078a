import { countWords } from '@/lib/core/count-words';
import { runningTextOfHtml } from '@/lib/core/html-running-text';
import type { ImportedText } from '@/lib/core/import/link-record';
import { inertDocument } from '../inert-document';
import { directionOf } from '../metadata/direction';
import { sanitise } from '../sanitise';

/** The article of an HTML file that another program kept, sanitised, addresses made absolute by `base`; null where it has no words. */
export function importedText(html: string, base: string): ImportedText | null {
  const page = inertDocument(html);
  const clean = sanitise(page.body, base, inertDocument).innerHTML;
  const text = runningTextOfHtml(clean);
  const lang = page.documentElement.getAttribute('lang')?.trim().slice(0, 64) || null;
  if (!text) return null;
  return { html: clean, text, wordCount: countWords(text), lang, dir: directionOf(page.body, lang, text) };
}
