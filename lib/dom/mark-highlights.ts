import { quoteFinder } from '@/lib/core/anchoring/find-quote';
import type { Highlight } from '@/lib/core/highlight';
import { ReadingText } from './reading-text';

/** A part of one text node, and what was marked there. */
interface MarkedPart {
  start: number;
  end: number;
  /** Its number in the list of highlights, from 0. */
  place: number;
  isLast: boolean;
}

/**
 * Puts what was marked in an article into `mark` elements, `class="highlight-yellow"` and so on, for a document that is taken out: there is no script
 * in it to paint them. The words are found as the reader finds them; those that are not in the text any more are not marked. After the last of the words of a
 * highlight that has a note stands its number, from 1, as a link to `#note-1`.
 */
export function markHighlights(article: HTMLElement, highlights: readonly Highlight[]): void {
  if (highlights.length === 0) return;
  const reading = new ReadingText(article);
  const find = quoteFinder(reading.text);
  const parts = new Map<Text, MarkedPart[]>();
  for (const [place, highlight] of highlights.entries()) {
    const span = find(highlight);
    // White space between blocks stands where no mark may.
    const ranges = span ? reading.rangesOf(span).filter((range) => range.toString().trim() !== '') : [];
    for (const [index, range] of ranges.entries()) {
      const { startContainer: node, startOffset: start, endOffset: end } = range;
      if (!(node instanceof Text)) continue;
      const part = { start, end, place, isLast: index === ranges.length - 1 };
      parts.set(node, [...(parts.get(node) ?? []), part]);
    }
  }
  for (const [node, marked] of parts) node.replaceWith(...piecesOf(node, marked, highlights));
}

/** The text of a node, cut wherever a highlight begins or ends; where several lie over each other, marks lie in marks. */
function piecesOf(node: Text, parts: readonly MarkedPart[], highlights: readonly Highlight[]): Node[] {
  const document = node.ownerDocument;
  const cuts = [...new Set([0, node.length, ...parts.flatMap(({ start, end }) => [start, end])])].sort((a, b) => a - b);
  return cuts.slice(0, -1).flatMap((start, index) => {
    const end = cuts[index + 1] ?? node.length;
    let piece: Node = document.createTextNode(node.data.slice(start, end));
    const covering = parts.filter((part) => part.start <= start && end <= part.end);
    for (const { place } of covering.toReversed()) {
      const mark = document.createElement('mark');
      mark.className = `highlight-${highlights[place]?.colour}`;
      mark.append(piece);
      piece = mark;
    }
    const ended = covering.filter((part) => part.isLast && part.end === end && highlights[part.place]?.note.trim());
    return [piece, ...ended.map(({ place }) => noteSign(place + 1, node))];
  });
}

function noteSign(number: number, beside: Text): HTMLElement {
  const document = beside.ownerDocument;
  const sign = document.createElement('sup');
  sign.className = 'note-sign';
  if (beside.parentElement?.closest('a')) {
    // A link within a link is none.
    sign.textContent = String(number);
    return sign;
  }
  const link = document.createElement('a');
  link.href = `#note-${number}`;
  link.textContent = String(number);
  sign.append(link);
  return sign;
}
