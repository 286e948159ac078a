import { lineOf } from './plain-words';
import { shortestParagraph } from './running-text';

/** A picture's file without folder, size and ending, to tell that two addresses are of the same picture. */
export function pictureKey(address: string): string {
  const path = address.replace(/[?#].*$/, '');
  const name = path.slice(path.lastIndexOf('/') + 1);
  return name
    .replace(/\.\w{3,4}$/, '')
    .replace(/[-_]\d{2,4}(?:x\d{2,4})?$/, '')
    .toLowerCase();
}

/**
 * The page's lead picture as it stands on the page, cloned before the body is chosen: the one the metadata names, else a
 * figure between headline and first paragraph. Null where the page shows none: a picture only meant for sharing stays out.
 */
export function leadFigure(copy: Document, leadImage: string | null, headline: Element | null): Element | null {
  const key = leadImage && pictureKey(leadImage);
  for (const picture of key ? copy.querySelectorAll('img') : []) {
    if (pictureKey(picture.src) === key) return figureWith(picture);
  }
  for (const element of copy.querySelectorAll('img,p')) {
    const isBelow = headline && headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!isBelow || element.closest('nav,aside,footer,[class*="author" i],[class*="byline" i]')) continue;
    if (element.localName === 'img') {
      if (!isSmall(element)) return figureWith(element);
    } else if (lineOf(element).length > shortestParagraph && !element.closest('figure,header')) return null;
  }
  return null;
}

/** Pixels below which a picture is an icon or a portrait. */
const smallest = 200;

export const isSmall = (picture: Element): boolean =>
  ['width', 'height'].some((side) => Number.parseInt(picture.getAttribute(side) ?? '', 10) < smallest) ||
  /\.svg(?:$|[?#])/i.test(picture.getAttribute('src') ?? '');

function figureWith(picture: Element): Element {
  const around = picture.closest('figure');
  if (around) return clone(around);
  const figure = picture.ownerDocument.createElement('figure');
  figure.append(clone(picture));
  return figure;
}

const clone = (element: Element): Element => element.ownerDocument.importNode(element, true);

/** Puts the lead picture first where the chosen body has none of it; one that stands in the body stays where it is. */
export function restoreLead(body: Element, lead: Element | null): void {
  const picture = lead?.querySelector('img');
  if (!lead || !picture) return;
  const key = pictureKey(picture.src);
  for (const other of body.querySelectorAll('img')) if (pictureKey(other.src) === key) return;
  body.prepend(lead);
}
