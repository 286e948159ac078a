import { isApart } from '../is-apart';
import { pictureKey } from './picture-key';
import { isNamedSmall, isSmall } from './picture-size';
import { lineOf } from './plain-words';
import { shortestParagraph } from './running-text';

/** Where a picture is none of the story's. */
const elsewhere = 'nav,aside,footer,[class*="author" i],[class*="byline" i],[class*="rounded-full"]';

/**
 * The page's lead picture as it stands on the page, cloned before the body is chosen: `named`, the one that the metadata name, else
 * the first between headline and text, else one above the headline in its article; with the others of its gallery. Null where the
 * page shows none: a picture only meant for sharing stays out.
 */
export function leadFigure(copy: Document, named: Element | null, headline: Element | null): Element | null {
  if (named?.isConnected) return figureWith(named);
  const article = headline?.closest('article');
  let above: Element | null = null;
  for (const element of headline ? copy.querySelectorAll('img,p') : []) {
    const isBelow = headline && headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (element.localName === 'p') {
      if (isBelow && isText(element, headline)) break;
    } else if (isOfTheStory(element, headline)) {
      if (isBelow) return figureWith(element);
      if (article?.contains(element)) above ??= element;
    }
  }
  return above && figureWith(above);
}

const isText = (paragraph: Element, headline: Element | null): boolean =>
  lineOf(paragraph).length > shortestParagraph &&
  !paragraph.closest('figure,header') &&
  !isApart(paragraph, elsewhere, headline);

const isOfTheStory = (picture: Element, headline: Element | null): boolean =>
  !isSmall(picture) &&
  !isApart(picture, elsewhere, headline) &&
  !picture.closest('figure')?.querySelector('[rel~=author]');

function figureWith(picture: Element): Element {
  const around = picture.closest('figure');
  let gallery = around;
  while (gallery?.parentElement && isGallery(gallery.parentElement)) gallery = gallery.parentElement;
  if (around && around === gallery) return clone(around);
  const figure = picture.ownerDocument.createElement('figure');
  figure.append(...(gallery ? Array.from(gallery.querySelectorAll('figure'), clone) : [clone(picture)]));
  return figure;
}

/** UTF-16 units a picture of a gallery may have beside it: “1 of 12”. */
const longestCounter = 40;

/** Whether an element holds pictures with captions and nothing else. */
function isGallery(element: Element): boolean {
  if (element.querySelector('h1,h2,h3')) return false;
  const figures = Array.from(element.querySelectorAll('figure'));
  const beside = figures.reduce((length, figure) => length - lineOf(figure).length, lineOf(element).length);
  return beside <= longestCounter * figures.length && figures.every((figure) => figure.querySelector('figcaption'));
}

const clone = (element: Element): Element => element.ownerDocument.importNode(element, true);

/**
 * Puts the lead picture first where the chosen body has none of it; one that stands in the body stays where it is, if it is more than
 * a preview.
 */
export function restoreLead(body: Element, lead: Element | null): void {
  const picture = lead?.querySelector('img');
  if (!lead || !picture) return;
  const key = pictureKey(picture.src);
  for (const other of body.querySelectorAll('img')) {
    if (pictureKey(other.src) !== key) continue;
    if (!isNamedSmall(other.src) || isNamedSmall(picture.src)) return;
    (other.closest('figure') ?? other).remove();
  }
  body.prepend(lead);
}
