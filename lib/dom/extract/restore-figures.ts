import { isInFurniture, keyOf, type Paragraph } from './join-split-body';
import { isSmall } from './lead-picture';
import { pictureKey } from './picture-key';
import { lineOf, linkShare } from './plain-words';
import { shortestParagraph } from './running-text';

/** A picture with its caption as it stood on the page, before the choice took the page to pieces. */
interface PlacedFigure {
  figure: Element;
  /** Of the paragraph of running text before it; empty where there is none below the headline. */
  after: string;
}

const aside = 'nav,aside,footer,blockquote,td,a,[hidden]';

const isLarge = (figure: Element): boolean => {
  const picture = figure.querySelector('img');
  return picture !== null && !isSmall(picture);
};

/** The pictures with captions below the headline, in the order of the page. */
export function captionedFigures(copy: Document, headline: Element | null): PlacedFigure[] {
  const found: PlacedFigure[] = [];
  let after = '';
  for (const element of copy.querySelectorAll('p,figure')) {
    if (element.localName === 'p') {
      if (lineOf(element).length >= shortestParagraph && !element.closest('figure')) after = keyOf(element);
    } else if (
      isLarge(element) &&
      element.querySelector('figcaption') &&
      !element.closest(aside) &&
      linkShare(element) < 0.5 &&
      !isInFurniture(element) &&
      (!headline || headline.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)
    ) {
      found.push({ figure: element, after });
    }
  }
  return found;
}

/**
 * Puts back the pictures that Readability left out between the first and the last paragraph of the body: galleries go by their
 * many pictures, single ones by what the box around them is called.
 */
export function restoreFigures(body: Element, figures: readonly PlacedFigure[], paragraphs: readonly Paragraph[]): void {
  const places = new Map<string, Element>();
  for (const paragraph of body.querySelectorAll('p')) places.set(keyOf(paragraph), paragraph);
  const last = paragraphs.findLast(({ key }) => places.has(key))?.key;
  const there = new Set(Array.from(body.querySelectorAll('img'), (picture) => pictureKey(picture.src)));
  for (const { figure, after } of figures) {
    const key = pictureKey(figure.querySelector('img')?.src ?? '');
    const place = places.get(after);
    if (!place || after === last || there.has(key)) continue;
    place.after(figure);
    places.set(after, figure);
    there.add(key);
  }
}
