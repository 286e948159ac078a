import type { HighlightColour } from '../core/highlight';
import { isElement } from './is-element';
import { blocks } from './text-of';
import { readingText, slicesOf, type TextSlice } from './text-offsets';

/** A highlight as it is drawn. */
export interface Marking {
  /** The highlight's id. */
  id: string;
  colour: HighlightColour;
  /** UTF-16 units of the reading text. */
  start: number;
  end: number;
  /** For its first mark, which the keyboard reaches: what describes it to those who do not see it (`aria-describedby`, say). */
  attributes: Readonly<Record<string, string>>;
}

/** The id of a highlight's first mark: where a link to it leads. */
export const markId = (id: string): string => `highlight-${id}`;

/**
 * Draws highlights, and no others, into an article's body: `<mark data-highlight="ID" data-colour="yellow">` round each part of a text
 * node. Where highlights overlap, the later one lies within the earlier. The text stays the same, so offsets stay true.
 */
export function markRanges(body: Element, markings: readonly Marking[]): void {
  unmarkRanges(body);
  for (const marking of markings) {
    const slices = slicesOf(readingText(body), marking.start, marking.end).filter(isPrinted);
    const marks = slices.map((slice) => wrap(slice, marking));
    const [first] = marks;
    if (!first) continue;
    first.id = markId(marking.id);
    first.tabIndex = 0;
    for (const [name, value] of Object.entries(marking.attributes)) first.setAttribute(name, value);
  }
}

/** Takes all marks of highlights away: the tree is as it was, its text nodes normalised. Marks of the article's own stay. */
export function unmarkRanges(body: Element): void {
  for (const mark of body.querySelectorAll('mark[data-highlight]')) mark.replaceWith(...mark.childNodes);
  body.normalize();
}

/** Blanks between blocks, rows, cells and items are printed nowhere; a mark among those could be drawn as one of them. */
const isPrinted = ({ node }: TextSlice): boolean =>
  /\S/.test(node.data) ||
  !(node.parentElement?.matches(holdsNoText) || isBlock(node.previousSibling) || isBlock(node.nextSibling));

const holdsNoText = 'table, thead, tbody, tfoot, tr, ul, ol, dl, ruby';

const isBlock = (node: Node | null): boolean => node !== null && isElement(node) && blocks.has(node.localName);

function wrap({ node, from, to }: TextSlice, { id, colour }: Marking): HTMLElement {
  const part = from > 0 ? node.splitText(from) : node;
  if (to - from < part.length) part.splitText(to - from);
  const mark = node.ownerDocument.createElement('mark');
  mark.dataset.highlight = id;
  mark.dataset.colour = colour;
  part.replaceWith(mark);
  mark.append(part);
  return mark;
}
