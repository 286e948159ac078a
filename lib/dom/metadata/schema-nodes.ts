import { plainText } from '@/lib/core/news/plain-text';
import { all } from './element-text';

/** One schema.org item. Its values are untrusted: read them through the helpers. */
export type SchemaNode = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is SchemaNode => typeof value === 'object' && value !== null;

/** At most 50 values of a property, a single one as a list of one. */
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 50).flat() : [value]);

/** All typed items of the page's JSON-LD blocks, outer before inner; at most 300, twelve deep, in blocks of at most 2 MB. */
export function readSchemaNodes(page: Document): SchemaNode[] {
  const nodes: SchemaNode[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (!isNode(value) || depth > 12 || nodes.length > 300) return;
    if (value['@type']) nodes.push(value);
    for (const inner of Object.values(value)) collect(inner, depth + 1);
  };
  for (const script of all(page, 'script[type*="ld+json" i]')) collect(parseBlock(script.textContent ?? ''), 0);
  return nodes;
}

/**
 * JSON-LD as publishers write it: comments, CDATA, raw line breaks in strings and trailing commas are mended. Each pattern looks at a
 * character a few times at most: 2 MB that fit none of them must not take hours.
 */
function parseBlock(raw: string): unknown {
  if (raw.length > 2_000_000) return null;
  try {
    return JSON.parse(raw);
  } catch {
    return parseMended(raw);
  }
}

function parseMended(raw: string): unknown {
  const mended = raw
    .replace(/[^ -~\xa0-\uffff]+/g, ' ')
    .replace(/^[^[{]*(?:\/\*[^*]*\*\/|<!\[CDATA\[|<!--)[^[{]*|(?:\/\/ ?)?\]\]>.*$|(?<=[\]}])[^\]}]*$/g, '')
    .replace(/\\(?!["\\/bfnrtu])/g, '')
    .replace(/,(?=\s*[}\]])/g, '');
  try {
    return JSON.parse(mended);
  } catch {
    // Its plain strings are still to be had.
  }
  const fields = [
    ...mended.matchAll(/"(@type|headline|date(?:Publish|Modifi)ed|articleSection)"\s*:\s*("(?:[^"\\]|\\.){1,900}")/g),
  ];
  return Object.fromEntries(fields.reverse().map(([, name, value = '']) => [name, plainText(value.slice(1, -1))]));
}

/** Types of an item as one text, without the vocabulary's address. */
export const typesOf = (node: SchemaNode): string[] =>
  listOf(node['@type']).map((type) => String(type).replace(/^.*[/#:]/, ''));

/** A property's texts: strings and numbers, and the names of items, which may only be referred to by `@id`. */
export const textsOf = (value: unknown, nodes: readonly SchemaNode[]): string[] =>
  listOf(value)
    .flatMap((one) =>
      isNode(one) ? listOf(one.name ?? one['@value'] ?? nodes.find((node) => node['@id'] === one['@id'])?.name) : [one],
    )
    .flatMap((text) =>
      typeof text === 'string' || typeof text === 'number' ? plainText(String(text), 5_000) || [] : [],
    );

/** A property's addresses: strings, and `url`, `contentUrl` or `@id` of items. */
export const addressesOf = (value: unknown, nodes: readonly SchemaNode[]): string[] =>
  listOf(value).flatMap((one) => {
    const whole = isNode(one) ? (nodes.find((node) => node['@id'] === one['@id'] && node.url) ?? one) : null;
    const address = whole ? (whole.url ?? whole.contentUrl ?? whole['@id']) : one;
    return listOf(address).filter((text) => typeof text === 'string');
  });
