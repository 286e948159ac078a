import type { Article } from '@/lib/core/article';
import { excerptOf } from '@/lib/core/excerpt';
import type { Extraction, ExtractionProblem } from '@/lib/core/extraction';
import { extractionProblems } from '@/lib/core/extraction-problems';
import { countWords } from '../count-words';
import { readMetadata } from '../metadata/read-metadata';
import { sanitise } from '../sanitise';
import { textOf } from '../text-of';
import { copyHead, copyPage } from './copy-page';
import { findBody } from './find-body';
import { sizeOf } from './page-size';
import { paragraphsOf } from './plain-text';
import { rawHash } from './raw-hash';
import { requestedExtent } from './requested-extent';
import { selectedPart } from './selected-part';
import { textAccess } from './text-access';
import { addressOf, baseOf, bodyOf, contentTypeOf, localNameOf, outerHtmlOf, rootOf } from './unclobbered';

/** Name and version of these rules: two clips of one page differ where it differs. */
const extractor = 'newsclip 1';

/**
 * The article of the page that the reader looks at, or why there is none. Never changes the page, never throws, and answers
 * within seconds however the page is built. `address` is named only where the document does not lie at its own address.
 */
export async function extractPage(page: Document, address = addressOf(page)): Promise<Extraction> {
  try {
    return await extract(page, address);
  } catch {
    return problem('unexpected');
  }
}

async function extract(page: Document, address: string): Promise<Extraction> {
  const extent = requestedExtent();
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return problem('local-address');
  const root = rootOf(page);
  const body = bodyOf(page);
  if (contentTypeOf(page) === 'application/pdf') return problem('pdf-page');
  if (!root || !body || localNameOf(body) !== 'body' || !/html/.test(contentTypeOf(page))) return problem('no-article');

  const size = sizeOf(root);
  const tooLarge = size !== 'normal';
  if (extent === 'whole' && size === 'boundless') return problem('too-large');
  // Hashed by another thread, meanwhile.
  const hash = rawHash(outerHtmlOf(root));
  const copy = tooLarge ? copyHead(page) : copyPage(page);
  const base = baseOf(page);
  const found = readMetadata(copy, url, base);
  const part =
    extent === 'selection' ? selectedPart(page) : tooLarge ? plainBody(body, copy) : findBody(copy, found, base);
  if (!part) return problem(extent === 'selection' ? 'no-selection' : tooLarge ? 'too-large' : 'no-article');

  const clean = sanitise(part, base);
  const text = textOf(clean);
  if (!text) return problem('no-article');
  const { metadata } = found;
  const wordCount = countWords(text);
  const article: Article = {
    ...metadata,
    url: url.href.replace(/#.*/, ''),
    title: metadata.title || excerptOf(text, 80),
    access: textAccess(metadata.access, wordCount),
    extent,
    wordCount,
    rawHash: await hash,
    extractor,
    html: clean.innerHTML,
    text,
  };
  return { ok: true, article };
}

/** The page's paragraphs, for a page past the limits; null where it has none to speak of. */
function plainBody(body: Element, copy: Document): Element | null {
  const paragraphs = paragraphsOf(body);
  if (!paragraphs.length) return null;
  const part = copy.createElement('div');
  for (const text of paragraphs) {
    const paragraph = copy.createElement('p');
    paragraph.append(text);
    part.append(paragraph);
  }
  return part;
}

const problem = (reason: ExtractionProblem): Extraction => ({
  ok: false,
  reason,
  message: extractionProblems[reason],
});
