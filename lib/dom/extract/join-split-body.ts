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
  article: Element | null;
  container: Element | null;
  /** What its container is called, and in which article: containers of one home are parts of one body. */
  home: string;
  /** Whether something around it is called a promotion or the like; and whether it or something around it is. */
  around: boolean;
  furnished: boolean;
}

/** Share of linked text in a part; teasers have more. */
const mostLinked = 0.2;
/** Nameless containers that may stand in each other. */
const mostWrappers = 2;
/** UTF-16 units. */
const shortestLine = 20;
/** Share of the chosen text that a home must hold: a teaser chosen by mistake must not fetch the others. */
const leastChosen = 0.3;
const aside = 'nav,aside,footer,figure,blockquote,li,td,[hidden],[aria-hidden=true]';

/** What a body is made of, where it is not one element. */
const blocks = 'p,ul,ol,h2,h3';

/** A heading; a list, unless it is one of links to other stories. */
const mayBeOfStory = (block: Element, base: string): boolean =>
  block.matches('h2,h3') || !(block.querySelector('img') || isLinkLine(block, base));

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

/** By what a paragraph is known again. */
export const keyOf = (paragraph: Element, text = lineOf(paragraph)): string => text.slice(0, 80);

/** The paragraphs of running text in the order of the page. */
export function runningParagraphs(page: Document, base: string): Paragraph[] {
  const articles = Array.from(page.querySelectorAll('article'));
  const found: Paragraph[] = [];
  for (const element of page.querySelectorAll(blocks)) {
    const text = lineOf(element);
    const isParagraph = element.localName === 'p';
    const isShort =
      !(isParagraph || isOfSentences(element, text)) || text.length < shortestParagraph || linkShare(element) > 0.3;
    const mayBelong = isParagraph
      ? text.length >= shortestLine && (!isShort || endsSentence(text))
      : mayBeOfStory(element, base);
    if (!mayBelong || element.closest(aside)) continue;
    const article = element.closest('article');
    const container = element.parentElement;
    const names = container && homeNames(container);
    // Paragraphs share what is around them.
    const before = found.at(-1);
    const around = before?.container === container ? before.around : isInFurniture(container);
    const home = names ? `${article ? articles.indexOf(article) : ''} ${around} ${container.localName}.${names}` : '';
    found.push({
      element,
      key: keyOf(element, text),
      isShort,
      article,
      container,
      home,
      around,
      furnished: around || isFurniture(element),
    });
  }
  return found;
}

/** Whether something around an element is called furniture; what is also around `text` holds the story. */
export function isInFurniture(element: Element | null, text: Element | null = null): boolean {
  for (let around: Element | null = element; around && around.localName !== 'article'; around = around.parentElement) {
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

/**
 * Puts back what Readability left out of a body that is split over several containers (around advertisements, by pictures): parts
 * that are called like one that holds much of the chosen text, whole; and single paragraphs that stood between two chosen ones in
 * the same article; each with the heading right above it.
 */
export function joinSplitBody(body: Element, paragraphs: readonly Paragraph[]): void {
  const chosen = new Map<string, Element>();
  for (const paragraph of body.querySelectorAll(blocks)) chosen.set(keyOf(paragraph), paragraph);
  // A heading may stand in a menu, too.
  const isChosen = ({ element, key }: Paragraph): boolean => element.localName === 'p' && chosen.has(key);
  const first = paragraphs.findIndex(isChosen);
  const last = paragraphs.findLastIndex(isChosen);
  const own = paragraphs[first]?.article;
  const homes = mainHomes(body, paragraphs, chosen);
  const done = new Set(paragraphs.flatMap(({ key, container }) => (chosen.has(key) ? withAncestors(container) : [])));
  let before: Element | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { key, container } = paragraph;
    const there = chosen.get(key);
    const cameAlong: boolean = container !== null && done.has(container) && container.contains(before);
    // A list of what is known stands above the story, in a container of its own.
    const isAbove = !paragraph.isShort && paragraph.element.localName !== 'p';
    const isBetween = (index > first || isAbove) && index < last && paragraph.article === own;
    const lost: Element | null = there || cameAlong ? null : lostPart(paragraph, homes, done, isBetween);
    if (lost) {
      const above = paragraphs[index - 1];
      // A heading may stand outside of what holds its paragraphs.
      const parts = above && isHeadingOf(above, lost) && !chosen.has(above.key) ? [above.element, lost] : [lost];
      if (before) before.after(...parts);
      else body.prepend(...parts);
      done.add(lost);
    }
    before = there ?? lost ?? before;
  }
}

/** Whether it heads a part and does not lead to another story. */
const isHeadingOf = ({ element, furnished }: Paragraph, part: Element): boolean =>
  element.nextElementSibling === part && element.matches('h2,h3') && !furnished && linkShare(element) <= mostLinked;

function withAncestors(element: Element | null): Element[] {
  return element ? [element, ...withAncestors(element.parentElement)] : [];
}

/** What of a paragraph that was not chosen belongs to the body: its whole container, itself, or nothing. */
function lostPart(
  { element, isShort, container, home, furnished }: Paragraph,
  homes: ReadonlySet<string>,
  done: ReadonlySet<Element>,
  isBetween: boolean,
): Element | null {
  if (isShort) return isBetween && !furnished && homes.has(home) ? element : null;
  if (container && homes.has(home) && !done.has(container) && linkShare(container) <= mostLinked)
    // A container of one paragraph has been exchanged for it by now.
    return container.contains(element) ? container : element;
  return isBetween && !furnished ? element : null;
}

function mainHomes(body: Element, paragraphs: readonly Paragraph[], chosen: ReadonlyMap<string, Element>): Set<string> {
  const least = lineOf(body).length * leastChosen;
  const characters = new Map<string, number>();
  for (const { home, key } of paragraphs) {
    const paragraph = home && chosen.get(key);
    if (paragraph) characters.set(home, (characters.get(home) ?? 0) + lineOf(paragraph).length);
  }
  return new Set(Array.from(characters.keys()).filter((home) => (characters.get(home) ?? 0) > least));
}
