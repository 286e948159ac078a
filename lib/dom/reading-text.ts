import { isInline } from './inline-elements';
import { isElement } from './is-element';

/** A place in a reading text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/**
 * The words of an article as they stand on screen, with the way between them and its nodes: white space folded, a line break between
 * blocks. Pictures, and the lines that stand for those that are not kept, are no words of it. It holds for as long as the nodes stay.
 */
export class ReadingText {
  readonly text: string;
  readonly #nodes: Text[] = [];
  /** For each unit of the text the place of its node in `#nodes`, and where it stands in it. */
  readonly #node: number[] = [];
  readonly #offset: number[] = [];

  constructor(root: Element) {
    const units: string[] = [];
    let break_ = false;
    let blank = true;
    const add = (sign: string, node: number, offset: number): void => {
      units.push(sign);
      this.#node.push(node);
      this.#offset.push(offset);
    };
    const read = (node: Text, kept: boolean): void => {
      const place = this.#nodes.push(node) - 1;
      const { data } = node;
      for (let offset = 0; offset < data.length; offset += 1) {
        const unit = data[offset] ?? '';
        const isBlank = /\s/.test(unit) && !kept;
        if (isBlank && (blank || break_)) continue;
        if (break_ && units.length > 0) add('\n', place, offset);
        break_ = false;
        add(isBlank ? ' ' : unit, place, offset);
        blank = isBlank;
      }
    };
    const walk = (parent: Element, kept: boolean): void => {
      for (const node of parent.childNodes) {
        if (node instanceof Text) read(node, kept);
        else if (isElement(node) && !node.matches('.remote-picture')) {
          const isBlock = !isInline(node);
          break_ ||= isBlock;
          walk(node, kept || node.localName === 'pre');
          break_ ||= isBlock;
        }
      }
    };
    walk(root, false);
    this.text = units.join('');
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
      const range = node.ownerDocument.createRange();
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
    const point = document.createRange();
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
