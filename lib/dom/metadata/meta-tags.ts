import { plainText } from '@/lib/core/news/plain-text';
import { all } from './element-text';

/** Values of the page's meta elements; several names, parted by spaces, are answered in their order. */
export type MetaTags = (names: string) => string[];

/**
 * Reads `property` and `name` of meta elements alike, since templates mix them up, and microdata (`itemprop`), whose
 * properties go by the same names in small letters. Values are read when they are asked for: most never are.
 */
export function readMetaTags(page: Document): MetaTags {
  const tags = new Map<string, Element[]>();
  for (const tag of all(page, 'meta[content],[itemprop]', 1_500)) {
    const name =
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv') ??
      '';
    const key = name.toLowerCase();
    const same = tags.get(key);
    if (same) same.push(tag);
    else tags.set(key, [tag]);
  }
  return (names) => names.split(' ').flatMap((name) => valuesOf(tags.get(name) ?? []));
}

/** Values of a property. Printed again elsewhere on the page, or in a comment, it is that of something else. */
function valuesOf(tags: readonly Element[]): string[] {
  let place: ParentNode | null | undefined;
  return tags.flatMap((tag) => {
    if (tag.localName !== 'meta' && (place?.contains(tag) === false || tag.closest('[itemprop="comment"],aside')))
      return [];
    const printed = tag.getAttribute('datetime') ?? (tag.querySelector('[itemprop="name"]') ?? tag).textContent;
    const value = plainText(tag.getAttribute('content') ?? printed, 2_000);
    if (value) place ??= tag.parentElement?.parentElement?.parentElement;
    return value || [];
  });
}
