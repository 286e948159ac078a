import type { Article } from '@/lib/core/article';
import type { ExtractedArticle, Extraction, ExtractionProblem } from '@/lib/core/extraction';
import { type FoundMetadata, readMetadata } from '../metadata/read-metadata';
import { sanitise } from '../sanitise';
import { copyHead, copyPage } from './copy-page';
import { sizeOf } from './page-size';
import { rawHash } from './raw-hash';
import { baseOf, bodyOf, contentTypeOf, localNameOf, outerHtmlOf, rootOf } from './unclobbered';

/** Name and version of these rules: two clips of one page differ where it differs. */
const extractor = 'newsclip 1';

/** How a body came about; it, out of its document, or null; the line that stood right below it. */
export type Body = [Article['extent'], Element | null, string?];

/**
 * Gives what can be taken for the body, the best first; each is made only when the one before it held no text. The copy of the
 * page may be taken to pieces. `large` is the live body of a page too large to be copied, null for any other; of such a page
 * the copy holds the head alone.
 */
type BodyTaker = (copy: Document, found: FoundMetadata, base: string, large: Element | null) => Iterable<Body>;

/**
 * An article with the page's metadata and the first of the bodies that holds text, or why there is none. Never changes the page
 * and never throws. `none` is what to say where no body holds any.
 */
export const articleOfPage = (...asked: Parameters<typeof extract>): Promise<Extraction> =>
  extract(...asked).catch(() => problem('unexpected'));

async function extract(
  page: Document,
  address: string,
  none: ExtractionProblem,
  bodiesOf: BodyTaker,
): Promise<Extraction> {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return problem('local-address');
  const root = rootOf(page);
  const body = bodyOf(page);
  if (contentTypeOf(page) === 'application/pdf') return problem('pdf-page');
  if (!root || !body || localNameOf(body) !== 'body' || !/html/.test(contentTypeOf(page))) return problem('no-article');

  const markup = outerHtmlOf(root);
  const size = sizeOf(root, markup.length);
  const tooLarge = size !== 'normal';
  if (none !== 'no-selection' && size === 'boundless') return problem('too-large');
  // Hashed by another thread, meanwhile.
  const hash = rawHash(markup);
  const copy = tooLarge ? copyHead(page) : copyPage(page);
  const base = baseOf(page);
  const found = readMetadata(copy, url, base);
  for (const [extent, part, foot = ''] of bodiesOf(copy, found, base, tooLarge ? body : null)) {
    const clean = part && sanitise(part, base);
    if (!clean || !holdsText(clean)) continue;
    const article: ExtractedArticle = {
      ...found.metadata,
      foot,
      url: url.href.split('#', 1).join(),
      extent,
      ...(await hash),
      extractor,
      html: clean.innerHTML,
    };
    return { ok: true, article };
  }
  return problem(none === 'no-article' && tooLarge ? 'too-large' : none);
}

/** Whether there is more than captions, and readings of characters. */
function holdsText(body: Element): boolean {
  // 4 is SHOW_TEXT.
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (/[^\s\u200b]/.test(node.nodeValue ?? '') && !node.parentElement?.closest('figcaption,rt')) return true;
  }
  return false;
}

const problem = (reason: ExtractionProblem): Extraction => ({ ok: false, reason });
