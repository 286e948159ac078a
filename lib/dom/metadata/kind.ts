import type { KindClaims } from '@/lib/core/news/article-kind';
import type { MetaTags } from './meta-tags';
import { isArticleType } from './schema-article';
import { type SchemaNode, typesOf } from './schema-nodes';

/** What tells the kind: the article's schema.org type, else a folder of the address, else the section's name. */
export function kindClaims(
  articles: readonly SchemaNode[],
  meta: MetaTags,
  url: URL,
  section: string | null,
): KindClaims {
  const types = articles.slice(0, 3).flatMap(typesOf);
  return {
    words: [...types, ...url.pathname.split('/').slice(1, -1), section ?? ''],
    medium: types.some(isArticleType) ? '' : `${types[0]} ${meta('og:type')[0]}`,
  };
}
