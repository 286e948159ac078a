import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listBlocks } from '@/lib/dom/extract/list-blocks';
import { pickBlock } from '@/lib/dom/extract/pick-block';
import { requestedExtent } from '@/lib/dom/extract/requested-extent';
import { extractSelection, selectionOrText } from '@/lib/dom/extract/without-article';

/**
 * The content script for whatever is not the page's article (the selection, plain text, another part of the page): a script of its
 * own, so that the one that every clip waits for does not carry it. Its value is `FoundBlocks`, or a promise of an `Extraction`.
 */
export default defineUnlistedScript(() => {
  const asked = requestedExtent();
  if (typeof asked === 'number') return pickBlock(document, asked);
  if (asked === 'blocks') return listBlocks(document);
  return asked === 'selection' ? extractSelection(document) : selectionOrText(document);
});
