import type { PageMetadata } from '@/lib/dom/metadata/read-metadata';
import { makeArticle, noClaims } from '../../make-article';

/** What a page says of its article, with whatever a test wants different; it names no author and no standfirst. */
export const metadataOf = (different: Partial<PageMetadata> = {}): PageMetadata => ({
  ...makeArticle({ authors: [], standfirst: null, title: 'Crews go back' }),
  ...noClaims,
  ...different,
});
