import type { MetaTags } from './meta-tags';
import { addressesOf, type SchemaNode } from './schema-nodes';
import { webAddress } from './web-address';

/** What stands in where an article has no picture. */
const standIn = /\b(?:logos?|placeholder|default|blank|spacer|avatar|favicon|no-?image)\b|\.svg$/i;

/**
 * The address of the lead picture. og:image goes first: it is the one picture that the publisher chose for the article;
 * JSON-LD lists several crops of it.
 */
export function leadImageOf(
  base: URL,
  meta: MetaTags,
  articles: readonly SchemaNode[],
  nodes: readonly SchemaNode[],
): string | null {
  const claims = [
    ...meta('og:image og:image:url'),
    ...articles.flatMap((node) => addressesOf(node.image ?? node.thumbnailUrl, nodes)),
    ...meta('twitter:image twitter:image:src'),
  ];
  return (
    claims
      .map((claim) => webAddress(claim, base))
      .find((address) => address && !standIn.test(new URL(address).pathname.replaceAll('_', '-'))) ?? null
  );
}
