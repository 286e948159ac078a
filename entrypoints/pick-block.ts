import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { listBlocks } from '@/lib/dom/extract/list-blocks';
import { pickBlock } from '@/lib/dom/extract/pick-block';
import { requestedExtent } from '@/lib/dom/extract/requested-extent';

/**
 * The content script of a reader who wants another part of the page: a script of its own, so that the one that every clip
 * waits for does not carry it. Its value is `FoundBlocks`, or a promise of an `Extraction` where one of them was asked for.
 */
export default defineUnlistedScript(() => {
  const asked = requestedExtent();
  return typeof asked === 'number' ? pickBlock(document, asked) : listBlocks(document);
});
