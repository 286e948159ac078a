import { isElement } from './is-element';
import { blocks } from './text-of';

/** A text node and where it begins in the reading text. */
interface Piece {
  node: Text;
  start: number;
}

/**
 * The text that highlights are anchored in: all text of an article's body as it stands there, captions and white space, too, with a line
 * break where one block ends and another begins. It is the same on the screen, whatever is marked there, and in an inert document.
 * All offsets are UTF-16 units of `text`.
 */
export interface ReadingText {
  text: string;
  pieces: readonly Piece[];
}

/** A part of a text node: from its unit `from` to before its unit `to`. */
export interface TextSlice {
  node: Text;
  from: number;
  to: number;
}

/** What stands on lines or in cells of its own: words on both sides of its edge are never one word. */
const standsApart = (name: string): boolean =>
  blocks.has(name) || /^(?:br|td|th|figcaption|tbody|thead|tfoot)$/.test(name);

/** `body` is the element that holds an article's nodes, or the fragment they come in. */
export function readingText(body: Node): ReadingText {
  const pieces: Piece[] = [];
  let text = '';
  let apart = false;
  const walk = (parent: Node): void => {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (isText(node) && node.data) {
        if (apart && text && !text.endsWith('\n')) text += '\n';
        apart = false;
        pieces.push({ node, start: text.length });
        text += node.data;
      } else if (isElement(node) && !isPicture(node)) {
        const edge = standsApart(node.localName);
        apart ||= edge;
        walk(node);
        apart ||= edge;
      }
    }
  };
  walk(body);
  return { text, pieces };
}

const isText = (node: Node): node is Text => node.nodeType === Node.TEXT_NODE;

/** The placeholder of a picture says what the picture shows, and that is no text of the article. */
const isPicture = (element: Element): boolean => element.classList.contains('remote-picture');

/** The parts of text nodes that a stretch of the reading text is made of, in order; line breaks between blocks are none. */
export const slicesOf = ({ pieces }: ReadingText, start: number, end: number): TextSlice[] =>
  pieces
    .map((piece) => ({
      node: piece.node,
      from: Math.max(0, start - piece.start),
      to: Math.min(piece.node.length, end - piece.start),
    }))
    .filter(({ from, to }) => from < to);

/** A stretch of the reading text as ranges, one a text node. */
export const rangesOf = (reading: ReadingText, start: number, end: number): Range[] =>
  slicesOf(reading, start, end).map(({ node, from, to }) => {
    const range = node.ownerDocument.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return range;
  });

/** Where the text of a range stands in the reading text, what lies outside it left out; null where the range holds none of it. */
export function offsetsOf({ pieces }: ReadingText, range: Range): { start: number; end: number } | null {
  const slices = pieces
    .filter(({ node }) => range.intersectsNode(node))
    .map(({ node, start }) => ({
      start: start + (node === range.startContainer ? range.startOffset : 0),
      end: start + (node === range.endContainer ? range.endOffset : node.length),
    }))
    .filter(({ start, end }) => start < end);
  const [first, last] = [slices[0], slices.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
