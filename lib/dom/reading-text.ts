import { isInlineName } from '@/lib/core/inline-names';
import { TextFolder } from '@/lib/core/text-folder';
import { firstChildOf, localNameOf, nodeTypeOf } from './extract/unclobbered';
import { walk } from './extract/walk';

/** A place in a reading text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** What of a tree is read, and how. */
interface ReadingRules {
  /** Whether an element is left out with all that is in it. */
  skips(element: Element): boolean;
  /** Whether an element stands on lines of its own. */
  isBlock(element: Element): boolean;
  /** Whether a piece of text can be seen. */
  shows(text: Text): boolean;
}

/** As the article of a clip is read: pictures, and the lines that stand for those that are not kept, are no words of it. */
const articleRules: ReadingRules = {
  skips: (element) => Element.prototype.matches.call(element, '.remote-picture'),
  isBlock: (element) => !isInlineName(localNameOf(element)),
  shows: () => true,
};

/**
 * The words of an article as they stand on screen, with the way between them and its nodes: white space folded, a line break between
 * blocks. Pictures, and the lines that stand for those that are not kept, are no words of it. It holds for as long as the nodes stay. A
 * hostile page may be read, however deep and whatever its elements are called.
 */
export class ReadingText {
  readonly text: string;
  readonly #nodes: Text[] = [];
  /** For each unit of the text the place of its node in `#nodes`, and where it stands in it. */
  readonly #node: number[] = [];
  readonly #offset: number[] = [];

  constructor(root: Element, { skips, isBlock, shows }: ReadingRules = articleRules) {
    const folder = new TextFolder();
    let code = 0;
    const isCode = (node: Node): boolean => node !== root && isElementNode(node) && localNameOf(node) === 'pre';
    const read = (node: Text): void => {
      const place = this.#nodes.push(node) - 1;
      folder.add(node.data, code > 0, (offset) => {
        this.#node.push(place);
        this.#offset.push(offset);
      });
    };
    walk(root, {
      enter(node) {
        if (node instanceof Text && shows(node)) read(node);
        if (!isElementNode(node)) return 'skip';
        if (node === root) return 'descend';
        if (skips(node)) return 'skip';
        if (isBlock(node)) folder.breakLine();
        // What is empty is never left.
        if (isCode(node) && firstChildOf(node)) code += 1;
        return 'descend';
      },
      leave(node) {
        if (isCode(node)) code -= 1;
        if (node !== root && isElementNode(node) && isBlock(node)) folder.breakLine();
      },
    });
    this.text = folder.text;
  }

  /** What of the text lies in a range, without white space at its ends; null where nothing does. */
  spanOf(range: Range): Span | null {
    const start = this.offsetOf(range.startContainer, range.startOffset);
    const end = this.offsetOf(range.endContainer, range.endOffset);
    const words = this.text.slice(start, end);
    const length = words.trim().length;
    if (length === 0) return null;
    const first = start + words.length - words.trimStart().length;
    return { start: first, end: first + length };
  }

  /** Ranges that hold a part of the text, one for each piece of it that lies in a node of its own. */
  rangesOf({ start, end }: Span): Range[] {
    const ranges: Range[] = [];
    for (let at = start; at < end; ) {
      const place = this.#node[at];
      const node = place === undefined ? undefined : this.#nodes[place];
      if (!node) break;
      let after = at + 1;
      while (after < end && this.#node[after] === place) after += 1;
      const range = new Range();
      // A line break stands for no unit of its node: it begins where the first word of it does.
      range.setStart(node, this.#offset[at] ?? 0);
      range.setEnd(node, Math.min(node.length, (this.#offset[after - 1] ?? 0) + 1));
      ranges.push(range);
      at = after;
    }
    return ranges;
  }

  /** The place of the first unit at or after a point of the tree. */
  offsetOf(container: Node, offset: number): number {
    const point = new Range();
    point.setStart(container, offset);
    let [low, high] = [0, this.#node.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const node = this.#nodes[this.#node[middle] ?? 0];
      if (node && point.comparePoint(node, this.#offset[middle] ?? 0) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

const isElementNode = (node: Node): node is Element => nodeTypeOf(node) === Node.ELEMENT_NODE;
