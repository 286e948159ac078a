import type { Highlight } from '@/lib/core/highlight';
import { markHighlights } from './mark-highlights';
import { dressPictures } from './remote-pictures';
import { articleFragment } from './trusted-html';

/** A picture as a document has it that is taken out. */
export interface ShownPicture {
  /** Where it lies: within the document, or beside it. */
  src: string;
  /** Pixels. */
  width: number;
  height: number;
}

/**
 * An article as it may leave in a document: sanitised again by the one door, in an inert document. Pictures that are brought along (by their
 * addresses) are shown; for each other one stands a line with its description and a link, as in the reader. Highlights are marked.
 */
export function articleToTakeOut(
  html: string,
  page: Document,
  { pictures, highlights }: { pictures: ReadonlyMap<string, ShownPicture>; highlights: readonly Highlight[] },
): HTMLElement {
  const inert = page.implementation.createHTMLDocument('');
  const article = articleFragment(html, inert);
  // What styles or guides the document is its own.
  for (const element of article.querySelectorAll('[class]'))
    if (!known.test(element.className)) element.removeAttribute('class');
  dressPictures(article);
  for (const place of article.querySelectorAll<HTMLElement>('.remote-picture')) {
    const picture = pictures.get(place.dataset.address ?? '');
    if (picture) place.replaceWith(imageOf(picture, place));
    delete place.dataset.address;
    delete place.dataset.alt;
  }
  inert.body.append(article);
  markHighlights(inert.body, highlights);
  return inert.body;
}

const known = /^(?:language-[\w+#.-]{1,40}|remote-picture)$/;

function imageOf({ src, width, height }: ShownPicture, place: HTMLElement): HTMLImageElement {
  const image = place.ownerDocument.createElement('img');
  image.src = src;
  image.alt = place.dataset.alt ?? '';
  image.width = width;
  image.height = height;
  return image;
}
