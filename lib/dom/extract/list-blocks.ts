import type { FoundBlocks } from '@/lib/core/extraction';
import { copyPage } from './copy-page';
import { findBlocks } from './find-blocks';
import { sizeOf } from './page-size';
import { bodyOf, rootOf } from './unclobbered';

/** The blocks of a page that can be picked in place of its article, as the reader is shown them. Changes nothing. */
export function listBlocks(page: Document): FoundBlocks {
  const root = rootOf(page);
  const size = root ? sizeOf(root) : 'boundless';
  const body = size === 'normal' ? copyPage(page).body : bodyOf(page);
  const blocks = body && size !== 'boundless' ? findBlocks(body) : [];
  return { blocks: blocks.map(({ start, words }) => ({ start, words })) };
}
