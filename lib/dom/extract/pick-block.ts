import type { Extraction } from '@/lib/core/extraction';
import type { FoundMetadata } from '../metadata/read-metadata';
import { articleOfPage, type Body } from './article-of-page';
import { buildFigures } from './build-figures';
import { findBlocks } from './find-blocks';
import { flattenBlocks } from './flatten-blocks';
import { paragraphsOf, plainBody } from './plain-text';
import { resolvePictures } from './resolve-pictures';
import { tidyBlocks } from './tidy-blocks';
import { afterSteps } from './tidy-body';
import { addressOf } from './unclobbered';

/** An article of the page's metadata and the block that the reader picked, by its place in the list of `listBlocks`. */
export const pickBlock = (page: Document, place: number, address = addressOf(page)): Promise<Extraction> =>
  articleOfPage(page, address, 'no-article', function* (copy, found, base, large): Generator<Body> {
    const block = findBlocks(large ?? copy.body)[place]?.node;
    if (!block) return;
    const { paragraphs } = paragraphsOf(block);
    if (!large) yield ['block', tidied(block, copy, found, base)];
    // Where tidying leaves nothing: the reader has seen that there is text.
    yield ['block', plainBody(paragraphs, copy)];
  });

/** The steps that follow the choice of a body, and those before it that mend pictures. Nothing is added from elsewhere. */
function tidied(block: Node, copy: Document, { metadata, signers }: FoundMetadata, base: string): Element {
  const { body } = copy;
  body.replaceChildren(...block.childNodes);
  for (const mute of body.querySelectorAll('script')) mute.remove();
  resolvePictures(copy, base);
  buildFigures(copy);
  for (const step of afterSteps) step(body, metadata);
  flattenBlocks(body);
  tidyBlocks(body, metadata.title, signers, base);
  return body;
}
