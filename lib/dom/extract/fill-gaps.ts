import { isFurniture } from './furniture';
import { bareWords, lineOf, linkShare } from './plain-words';

/** UTF-16 units of a paragraph of running text. */
const shortest = 80;
const aside = 'nav,aside,footer,figure,blockquote,li,td,[hidden],[aria-hidden=true]';

/** A paragraph of running text as it stood on the page. */
interface Paragraph {
  element: Element;
  key: string;
  article: Element | null;
}

const keyOf = (paragraph: Element): string => bareWords(lineOf(paragraph).slice(0, 120)).slice(0, 80);

/** The paragraphs of running text in the order of the page, before the choice takes it to pieces. */
export const runningParagraphs = (copy: Document): Paragraph[] =>
  Array.from(copy.querySelectorAll('p')).flatMap((element) =>
    lineOf(element).length >= shortest && !element.closest(aside) && linkShare(element) < 0.3 && !isInFurniture(element)
      ? { element, key: keyOf(element), article: element.closest('article') }
      : [],
  );

function isInFurniture(element: Element): boolean {
  for (let around: Element | null = element; around && around.localName !== 'article'; around = around.parentElement)
    if (isFurniture(around)) return true;
  return false;
}

/**
 * Puts back paragraphs that stood between two chosen ones, in the same article: a body is often split over containers (around
 * advertisements, by pictures) of which Readability takes some.
 */
export function fillGaps(body: Element, paragraphs: readonly Paragraph[]): void {
  const chosen = new Map<string, Element>();
  for (const paragraph of body.querySelectorAll('p')) chosen.set(keyOf(paragraph), paragraph);
  const first = paragraphs.findIndex(({ key }) => chosen.has(key));
  const last = paragraphs.findLastIndex(({ key }) => chosen.has(key));
  if (first < 0) return;
  let before = chosen.get(paragraphs[first]?.key ?? '');
  for (const { element, key, article } of paragraphs.slice(first + 1, last)) {
    const there = chosen.get(key);
    if (there) before = there;
    else if (before && article === paragraphs[first]?.article) {
      before.after(element);
      chosen.set(key, element);
      before = element;
    }
  }
}
