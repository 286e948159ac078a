import type { ArticleMetadata } from '@/lib/core/article';
import type { MetaTags } from './meta-tags';
import type { SchemaNode } from './schema-nodes';

/**
 * Whether all may read the article, as the publisher says: `truncated` where it says that readers must pay, since what a
 * page without subscription shows is then cut; unknown where nothing says. The length of the text may correct it.
 */
export function accessOf(page: Document, meta: MetaTags, articles: readonly SchemaNode[]): ArticleMetadata['access'] {
  const said = [
    ...articles.map((node) => String(node.isAccessibleForFree)),
    ...meta('isaccessibleforfree article:content_tier'),
  ]
    .join(' ')
    .toLowerCase();
  if (/false|locked|metered|paid|premium/.test(said)) return 'truncated';
  if (/true|free/.test(said)) return 'full';
  return page.querySelector('div[class*="paywall" i]')?.textContent?.trim() ? 'truncated' : 'unknown';
}
