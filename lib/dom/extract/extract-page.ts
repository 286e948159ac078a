import type { Extraction } from '@/lib/core/extraction';
import { articleOfPage, type Body } from './article-of-page';
import { findBody } from './find-body';
import { addressOf } from './unclobbered';

/**
 * The article of the page that the reader looks at, or why there is none. Never changes the page, never throws, and answers
 * within seconds however the page is built. `address` is named only where the document does not lie at its own address.
 */
export const extractPage = (page: Document, address = addressOf(page)): Promise<Extraction> =>
  articleOfPage(page, address, 'no-article', function* (copy, found, base, large): Generator<Body> {
    if (!large) yield ['whole', ...findBody(copy, found, base)];
  });
