import { isFurniture } from './furniture';
import { isLinkLine } from './link-lines';
import { endsSentence, lineOf, linkShare, onOneLine } from './plain-words';
import { shortestParagraph } from './running-text';

/** A paragraph of running text, or a heading or list among such, as it stood on the page, before the choice took the page to pieces. */
export interface Paragraph {
  element: Element;
  /** By which it is known again. */
  key: string;
  /**
   * A question of an interview, a sentence that is a link, a heading, a list of words: part of the body only where it stands as the
   * body's paragraphs do.
   */
  isShort: boolean;
  /** Whether it stands below the headline. */
  isBelow: boolean;
  /** Whether it is all there is in a wrapper right below what stands before it, at best a heading. */
  isHeaded: boolean;
  article: Element | null;
  container: Element | null;
  /** What its container is called, and in which article: containers of one home are parts of one body. */
  home: string;
  /** Whether something around it is called a promotion or the like; and whether it or something around it is. */
  around: boolean;
  furnished: boolean;
}

/** Share of linked text in a list; teasers have more. */
const mostLinked = 0.2;
/** Nameless containers that may stand in each other. */
const mostWrappers = 2;
/** UTF-16 units. */
const shortestLine = 20;
const aside = 'nav,aside,footer,figure,blockquote,li,td,[hidden],[aria-hidden=true]';

/** What a body is made of, where it is not one element. */
export const bodyBlocks = 'p,ul,ol,h2,h3';

/** By what a paragraph is known again. */
export const keyOf = (paragraph: Element, text = lineOf(paragraph)): string => text.slice(0, 80);

/** The paragraphs of running text in the order of the page. */
export function runningParagraphs(page: Document, base: string, headline: Element | null = null): Paragraph[] {
  const articles = Array.from(page.querySelectorAll('article'));
  const found: Paragraph[] = [];
  for (const element of page.querySelectorAll(bodyBlocks)) {
    const text = lineOf(element);
    const isShort = isShortOne(element, text);
    if (!mayBeOfStory(element, text, isShort, base) || element.closest(aside)) continue;
    const article = element.closest('article');
    const container = element.parentElement;
    const names = container && homeNames(container);
    // Paragraphs share what is around them.
    const before = found.at(-1);
    const around = before?.container === container ? before.around : isInFurniture(container, headline);
    const home = names ? `${article ? articles.indexOf(article) : ''} ${around} ${container.localName}.${names}` : '';
    found.push({
      element,
      key: keyOf(element, text),
      isShort,
      // 4 is DOCUMENT_POSITION_FOLLOWING.
      isBelow: headline !== null && (headline.compareDocumentPosition(element) & 4) > 0,
      isHeaded: container !== null && isWrapped(container, before?.element, text),
      article,
      container,
      home,
      around,
      furnished: around || isFurniture(element),
    });
  }
  return found;
}

const isShortOne = (element: Element, text: string): boolean =>
  !(element.localName === 'p' || isOfSentences(element, text)) ||
  text.length < shortestParagraph ||
  linkShare(element) > 0.3;

/** A heading; a list, unless it is one of links to other stories; a paragraph, unless it is no sentence. */
function mayBeOfStory(block: Element, text: string, isShort: boolean, base: string): boolean {
  if (block.localName === 'p') return text.length >= shortestLine && (!isShort || endsSentence(text));
  return block.matches('h2,h3') || !(block.querySelector('img') || isLinkLine(block, base));
}

/** Whether a list sums a story up: several items, each a sentence, on average as long as a paragraph. Teasers are linked. */
function isOfSentences(list: Element, text: string): boolean {
  const items = Array.from(list.children);
  return (
    items.length > 1 &&
    text.length > items.length * shortestParagraph &&
    linkShare(list) < mostLinked &&
    items.every((item) => endsSentence(lineOf(item)))
  );
}

const isWrapped = (container: Element, before: Element | undefined, text: string): boolean =>
  before !== undefined && container.previousElementSibling === before && lineOf(container) === text;

/** Whether something around an element is called furniture; what is also around `text` holds the story. */
export function isInFurniture(element: Element | null, text: Element | null = null): boolean {
  for (let around = element; around && !around.matches('article,body'); around = around.parentElement) {
    if (text && around.contains(text)) return false;
    if (isFurniture(around)) return true;
  }
  return false;
}

/**
 * What a container is called, without what its author adds for its place in the run ("-last", "body--wide"). One without a name goes by
 * that of the wrapper around it.
 */
function homeNames(container: Element | null, wrappers = mostWrappers): string {
  const names = onOneLine((container?.className ?? '').replace(/(?<!\S)(?:-\S*|\S*--\S*)/g, ''));
  return names || !container || !wrappers ? names : homeNames(container.parentElement, wrappers - 1);
}
