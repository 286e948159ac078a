import type { Extraction } from '@/lib/core/extraction';
import { articleOfPage, type Body } from './article-of-page';
import { copyPage } from './copy-page';
import { paragraphsOf, plainBody } from './plain-text';
import { selectedPart } from './selected-part';
import { addressOf } from './unclobbered';

/** An article of the page's metadata and what the reader has selected. */
export const extractSelection = (page: Document, address = addressOf(page)): Promise<Extraction> =>
  articleOfPage(page, address, 'no-selection', () => [['selection', selectedPart(page)]]);

/** Where no article is found, or the page is too large to look for one: the selection, else the plain text of a page that holds running text. */
export const selectionOrText = (page: Document, address = addressOf(page)): Promise<Extraction> =>
  articleOfPage(page, address, 'no-article', function* (copy, _found, _base, large): Generator<Body> {
    yield ['selection', selectedPart(page)];
    const { paragraphs, isRunning } = paragraphsOf(large ?? copyPage(page).body);
    if (isRunning) yield ['text', plainBody(paragraphs, copy)];
  });
