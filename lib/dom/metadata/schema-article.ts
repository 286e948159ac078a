import { foldWords } from '@/lib/core/news/fold';
import { addressesOf, type SchemaNode, textsOf, typesOf } from './schema-nodes';
import { samePage, webAddress } from './web-address';

/** NewsArticle and its subtypes, blog and live-blog postings; reviews. */
export const isArticleType = (type: string): boolean => /Article$|Posting$|Report$|Review$/.test(type);
const pageType = /Page$|^(?:Video|Audio)Object$|Episode$|Gallery$|^CreativeWork$|^Recipe$/;

/**
 * The items that describe this page's article, the best first. A page may carry blocks of its teasers, comments and other
 * articles too: the block with this page's address or headline is the one.
 */
export function articleNodes(
  nodes: readonly SchemaNode[],
  addresses: readonly string[],
  titles: readonly string[],
  base: URL,
): SchemaNode[] {
  const known = titles.map(foldWords).filter((title) => title.length > 9);
  const score = (node: SchemaNode): number => {
    const types = typesOf(node);
    const isArticle = types.some(isArticleType);
    if (!isArticle && !types.some((type) => pageType.test(type))) return 0;
    const own = addressesOf([node.mainEntityOfPage, node.url, node['@id']].flat(), nodes).map((address) =>
      webAddress(address, base),
    );
    const headline = foldWords(textsOf(node.headline ?? node.name, nodes)[0] ?? '');
    // The address and the headline may each bear the item out, say nothing, or speak against it.
    const here = own.some((one) => one && addresses.some((address) => samePage(one, address)))
      ? 3
      : own.some(Boolean)
        ? -2
        : 0;
    const named = headline ? (known.some((title) => title.includes(headline) || headline.includes(title)) ? 3 : -2) : 0;
    return (isArticle ? 6 : 2) + here + named + (node.datePublished ? 1 : 0);
  };
  const scored = nodes.map((node) => ({ node, score: score(node) })).filter(({ score }) => score > 1);
  scored.sort((a, b) => b.score - a.score);
  // What fits far worse than the best belongs to something else on the page.
  return scored.filter((one) => one.score >= (scored[0]?.score ?? 0) - 4).map(({ node }) => node);
}
