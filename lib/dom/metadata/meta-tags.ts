import { plainText } from '@/lib/core/news/plain-text';
import { all } from './element-text';

/** Values of the page's meta elements; several names, parted by spaces, are answered in their order. */
export type MetaTags = (names: string) => string[];

/**
 * Reads `property` and `name` of meta elements alike, since templates mix them up, and microdata (`itemprop`), whose
 * properties go by the same names in small letters.
 */
export function readMetaTags(page: Document): MetaTags {
  const values = new Map<string, string[]>();
  for (const tag of all(page, 'meta[content], [itemprop]', 1_500)) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv') ??
      ''
    ).toLowerCase();
    if (name === 'articlebody' || tag.closest('[itemprop="comment"], aside')) continue;
    const value = plainText(tag.getAttribute('content') ?? tag.getAttribute('datetime') ?? tag.textContent, 2_000);
    if (value) values.set(name, [...(values.get(name) ?? []), value]);
  }
  return (names) => names.split(' ').flatMap((name) => values.get(name) ?? []);
}
