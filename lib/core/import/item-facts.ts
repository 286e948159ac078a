import { isLinkOnly, standsForPage } from '../article';
import { urlKeyOf } from '../url-key';
import type { ImportItem } from './import-item';
import type { LinkState } from './imported-link';

/** What is shown of an item before it is imported. */
export interface ItemFacts {
  title: string | null;
  address: string;
  /** Epoch milliseconds; null where the file does not say. */
  addedAt: number | null;
  tags: readonly string[];
  state: LinkState;
  favourite: boolean;
  hasText: boolean;
  /** What tells that it is here already; null for what may be here several times. */
  urlKey: string | null;
}

export function factsOf(item: Exclude<ImportItem, { kind: 'error' }>): ItemFacts {
  if (item.kind === 'link') {
    const { url, title, addedAt, tags, state, favourite } = item.link;
    const urlKey = urlKeyOf({ url, canonicalUrl: null });
    return { title, address: url, addedAt, tags, state, favourite, hasText: false, urlKey };
  }
  const { clip } = item.record;
  return {
    title: clip.title,
    address: clip.url,
    addedAt: clip.clippedAt,
    tags: clip.tags,
    state: clip.archived ? 'archived' : clip.readAt === null ? 'unread' : 'read',
    favourite: clip.favourite,
    hasText: !isLinkOnly(clip),
    urlKey: standsForPage(clip.extent) ? urlKeyOf(clip) : null,
  };
}
