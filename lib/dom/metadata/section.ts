import { foldWords } from '@/lib/core/news/fold';
import { all, textOf } from './element-text';
import type { MetaTags } from './meta-tags';
import { type SchemaNode, textsOf, typesOf } from './schema-nodes';
import { webAddress } from './web-address';

/**
 * The section, as the outlet calls it: the article's own item, its meta tag, the trail of breadcrumbs, and at last the
 * navigation's link to the first folder of the address. `others` are names that are no section.
 */
export function readSection(
  page: Document,
  url: URL,
  meta: MetaTags,
  articles: readonly SchemaNode[],
  nodes: readonly SchemaNode[],
  others: readonly string[],
): string | null {
  const not = new Set([
    'home',
    'startseite',
    'anasayfa',
    'ana sayfa',
    'inicio',
    'accueil',
    'news',
    'article',
    ...others.map(foldWords),
  ]);
  const folder = /^\/[^/]+(?=\/.)/.exec(url.pathname)?.[0];
  const trail = nodes.filter((node) => typesOf(node).includes('ListItem'));
  const claims = [
    ...articles.flatMap((node) => textsOf(node.articleSection, nodes)),
    ...meta('article:section articlesection parsely-section section'),
    ...trail.flatMap((node) => textsOf(node.name ?? node.item, nodes)),
    ...all(page, '[class*="breadcrumb" i] a', 6).map(textOf),
    ...all(page, 'nav a[href], header a[href]', 300)
      .filter(
        (link) => folder && webAddress(link.getAttribute('href'), url)?.replace(/\/$/, '') === url.origin + folder,
      )
      .map(textOf),
  ];
  return (
    claims.find(
      (name) => name.length > 1 && name.length < 60 && !/^https?:|^\d+$/.test(name) && !not.has(foldWords(name)),
    ) ?? null
  );
}
