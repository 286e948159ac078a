import type { FoundLink } from '@/lib/core/import/found-link';
import { longest } from '@/lib/core/import/imported-link';
import { allOf } from '../extract/unclobbered';

/**
 * The links of a bookmark file, which is read as a browser reads HTML, whatever is wrong with it; from an inert document. A list belongs
 * to the heading before it, however the two are nested: every program nests them in its own way.
 */
export function* foundLinks(page: Document): Generator<FoundLink> {
  const open: { list: Element; folders: readonly string[] }[] = [];
  let heading: string | null = null;
  let section: string | null = null;
  let number = 0;
  for (const element of allOf(page, 'a[href], h1, h3, dl')) {
    while (open.at(-1)?.list.contains(element) === false) {
      open.pop();
      heading = null;
    }
    if (element.localName === 'h1') section = textOf(element);
    else if (element.localName === 'h3') heading = isBrowsers(element) ? null : textOf(element);
    else if (element.localName === 'dl') {
      const outer = open.at(-1)?.folders ?? [];
      open.push({ list: element, folders: heading ? [...outer, heading] : outer });
      heading = null;
    } else {
      number += 1;
      yield linkOf(element, number, { section, folders: open.at(-1)?.folders ?? [] });
    }
  }
}

const linkOf = (link: Element, number: number, place: Pick<FoundLink, 'section' | 'folders'>): FoundLink => ({
  ...place,
  number,
  address: link.getAttribute('href')?.trim() ?? '',
  text: textOf(link),
  attributes: [...link.attributes]
    .filter(({ name }) => name !== 'href' && name !== 'icon')
    .map(({ name, value }) => [name, value.slice(0, longest.note)] as const),
  description: descriptionOf(link),
});

/** A folder that every browser has: its bar, and where bookmarks go that were put nowhere. */
const isBrowsers = (heading: Element): boolean =>
  heading.hasAttribute('personal_toolbar_folder') || heading.hasAttribute('unfiled_bookmarks_folder');

function descriptionOf(link: Element): string {
  const below = link.closest('dt')?.nextElementSibling;
  return below?.localName === 'dd' ? (below.textContent ?? '').slice(0, longest.note) : '';
}

const textOf = (element: Element): string => (element.textContent ?? '').trim().slice(0, longest.line);
