import type { Extraction } from '@/lib/core/extraction';
import { articleOfPage, type Body } from './article-of-page';
import { copyPage } from './copy-page';
import { findBody } from './find-body';
import { paragraphsOf, plainBody } from './plain-text';
import { requestedExtent } from './requested-extent';
import { selectedPart } from './selected-part';
import { addressOf } from './unclobbered';

/**
 * The article of the page that the reader looks at, or why there is none. Never changes the page, never throws, and answers
 * within seconds however the page is built. `address` is named only where the document does not lie at its own address.
 */
export const extractPage = (page: Document, address = addressOf(page)): Promise<Extraction> =>
  requestedExtent() === 'selection'
    ? articleOfPage(page, address, 'no-selection', () => [['selection', selectedPart(page)]])
    : articleOfPage(page, address, 'no-article', function* (copy, found, base, large): Generator<Body> {
        if (!large) yield ['whole', findBody(copy, found, base)];
        yield ['selection', selectedPart(page)];
        // Looking for the article has taken the copy to pieces.
        const { paragraphs, isRunning } = paragraphsOf(large ?? copyPage(page).body);
        if (isRunning) yield ['text', plainBody(paragraphs, copy)];
      });
