import { piecesOfHtml, type Tag } from './html-pieces';

/**
 * Pieces of stored HTML by their places, with where each element ends and what it holds. All of that is noted in one run through the HTML:
 * an answer takes as long however deep elements stand in one another.
 */
export class HtmlOutline {
  readonly #pieces: (string | Tag)[] = [];
  /** For each piece, where the element ends that it opens. */
  readonly #ends: number[] = [];
  /** For each piece, what holds it: where that was opened. */
  readonly #holders: (number | undefined)[] = [];
  /** For each piece, how many texts and how many brackets around readings stand before it. */
  readonly #texts: number[] = [];
  readonly #brackets: number[] = [];

  constructor(html: string) {
    const open: number[] = [];
    let [texts, brackets] = [0, 0];
    for (const piece of piecesOfHtml(html)) {
      const at = this.#pieces.push(piece) - 1;
      this.#texts.push(texts);
      this.#brackets.push(brackets);
      this.#holders.push(open.at(-1));
      if (typeof piece === 'string') texts += 1;
      else if (piece.closes) this.#ends[open.pop() ?? at] = at;
      else {
        if (piece.name === 'rp') brackets += 1;
        if (!isVoid.test(piece.name)) open.push(at);
      }
    }
  }

  at(place: number): string | Tag | undefined {
    return this.#pieces[place];
  }

  /** Where the tag stands that closes what is opened here; the last piece where none does. */
  endOf(place: number): number {
    return this.#ends[place] ?? this.#pieces.length - 1;
  }

  /** Whether text stands between two places. */
  hasText(from: number, to: number): boolean {
    return this.#texts[from] !== this.#texts[to];
  }

  /** Whether what holds a reading also holds brackets. */
  isBracketed(place: number): boolean {
    const holder = this.#holders[place];
    return holder !== undefined && this.#brackets[holder] !== this.#brackets[this.endOf(holder)];
  }
}

/** Of the elements that a clip may hold, those that nothing closes. */
const isVoid = /^(?:br|hr|img|wbr)$/;
