import { foldWords } from '@/lib/core/news/fold';
import { all, textOf } from './element-text';
import type { MetaTags } from './meta-tags';
import { type SchemaNode, textsOf, typesOf } from './schema-nodes';

const notSection = /^(?:https? .*|\d*|home|startseite|ana ?sayfa|inicio|accueil|news|articles?)$/;

/**
 * The section, as the outlet calls it: the article's own item, its meta tag, the trail of breadcrumbs, and at last the
 * navigation's link to the first folder of the address. `isOther` says that a name is no section's.
 */
export function readSection(
  page: Document,
  url: URL,
  meta: MetaTags,
  articles: readonly SchemaNode[],
  nodes: readonly SchemaNode[],
  isOther: (name: string) => boolean,
): string | null {
  const sources = [
    () => articles.flatMap((node) => textsOf(node.articleSection, nodes)),
    () => meta('article:section articlesection parsely-section section'),
    () =>
      nodes
        .filter((node) => typesOf(node).includes('ListItem'))
        .flatMap((node) => textsOf(node.name ?? node.item, nodes)),
    () => all(page, '[class*="breadcrumb" i] a', 6).map(textOf),
    () => {
      const folder = /^\/[^/]+(?=\/.)/.exec(url.pathname)?.[0] ?? '-';
      return all(page, 'nav a[href],header a[href]', 300)
        .filter((link) => link.getAttribute('href')?.replace(/\/$/, '').replace(url.origin, '') === folder)
        .map(textOf);
    },
  ];
  for (const claims of sources) {
    const found = claims().find(
      (name) => name.length > 1 && name.length < 60 && !notSection.test(foldWords(name)) && !isOther(name),
    );
    if (found) return found;
  }
  return null;
}
