import type { MetaTags } from './meta-tags';
import { addressesOf, type SchemaNode } from './schema-nodes';
import { webAddress } from './web-address';

/** What a file is called that stands in where an article has no picture. Folders are called “default” for other reasons. */
const standIn = /(?<!\w)(?:logos?|placeholder|default|blank|spacer|avatar|favicon|no-?image)(?!\w)|\.svg$/;

const fileOf = (address: string): string =>
  (new URL(address).pathname.split('/').at(-1) ?? '').replaceAll('_', '-').toLowerCase();

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
    claims.map((claim) => webAddress(claim, base)).find((address) => address && !standIn.test(fileOf(address))) ?? null
  );
}
