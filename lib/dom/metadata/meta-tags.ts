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
  const places = new Map<string, ParentNode | null | undefined>();
  for (const tag of all(page, 'meta[content], [itemprop]', 1_500)) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      tag.getAttribute('http-equiv') ??
      ''
    ).toLowerCase();
    if (name === 'articlebody' || tag.closest('[itemprop="comment"], aside')) continue;
    const printed = tag.getAttribute('datetime') ?? (tag.querySelector('[itemprop="name"]') ?? tag).textContent;
    const value = plainText(tag.getAttribute('content') ?? printed, 2_000);
    // A property printed again elsewhere on the page is another article's.
    const place = places.get(name);
    if (!value || (place && tag.localName !== 'meta' && !place.contains(tag))) continue;
    values.set(name, [...(values.get(name) ?? []), value]);
    places.set(name, place ?? tag.parentElement?.parentElement?.parentElement);
  }
  return (names) => names.split(' ').flatMap((name) => values.get(name) ?? []);
}
