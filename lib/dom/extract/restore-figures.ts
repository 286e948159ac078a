import { pictureKey } from './picture-key';
import { isSmall } from './picture-size';
import { linkShare } from './plain-words';
import { isInFurniture, keyOf, type Paragraph } from './running-paragraphs';
import type { RunningText } from './running-text';

/** A picture with its caption as it stood on the page, before the choice took the page to pieces. */
interface PlacedFigure {
  figure: Element;
  picture: HTMLImageElement;
  /** By what the paragraph of running text before it is known again. */
  after: string;
}

const aside = 'nav,aside,footer,blockquote,td,a,[hidden]';
/** Share of linked text in a caption; a teaser's has more. */
const mostLinked = 0.5;

/** The pictures with captions after the first paragraph of running text, in the order of the page. */
export function captionedFigures(copy: Document, text: RunningText): PlacedFigure[] {
  const found: PlacedFigure[] = [];
  let before: Element | null = null;
  for (const element of copy.querySelectorAll('p,figure')) {
    const picture = element.querySelector('img');
    if (element.localName === 'p') {
      if (text.in(element) && !element.closest('figure')) before = element;
    } else if (
      before &&
      picture &&
      !isSmall(picture) &&
      element.querySelector('figcaption') &&
      !element.closest(aside) &&
      linkShare(element) < mostLinked &&
      !isInFurniture(element, before)
    ) {
      found.push({ figure: element, picture, after: keyOf(before) });
    }
  }
  return found;
}

/**
 * Puts back the pictures that Readability left out between the first and the last paragraph of the body: galleries go by their
 * many pictures, single ones by what the box around them is called.
 */
export function restoreFigures(
  body: Element,
  figures: readonly PlacedFigure[],
  paragraphs: readonly Paragraph[],
): void {
  const places = new Map<string, Element>();
  for (const paragraph of body.querySelectorAll('p')) places.set(keyOf(paragraph), paragraph);
  const last = paragraphs.findLast(({ key }) => places.has(key))?.key;
  const there = new Map<string, Element>();
  for (const picture of body.querySelectorAll('img'))
    there.set(pictureKey(picture.src), picture.closest('figure') ?? picture);
  for (const { figure, picture, after } of figures) {
    const key = pictureKey(picture.src);
    const place = places.get(after);
    if (!place || after === last) continue;
    const placed = there.get(key) ?? figure;
    if (placed === figure && !body.contains(figure)) place.after(figure);
    there.set(key, placed);
    places.set(after, placed);
  }
}
