/**
 * Puts a reading text together out of pieces, as the screen would show them: white space folded, one line break between blocks, none at the
 * beginning.
 */
export class TextFolder {
  readonly #units: string[] = [];
  #breaks = false;
  #blank = true;

  /** What comes next stands on a line of its own. */
  breakLine(): void {
    this.#breaks = true;
  }

  /** Takes a piece; `kept` leaves its white space as it is. Tells, for each unit that the text grows by, the place in the piece that it came from. */
  add(piece: string, kept: boolean, grown: (offset: number) => void): void {
    for (let offset = 0; offset < piece.length; offset += 1) {
      const unit = piece[offset] ?? '';
      const isBlank = !kept && /\s/.test(unit);
      if (isBlank && (this.#blank || this.#breaks)) continue;
      if (this.#breaks && this.#units.length > 0) {
        this.#units.push('\n');
        grown(offset);
      }
      this.#breaks = false;
      this.#units.push(isBlank ? ' ' : unit);
      grown(offset);
      this.#blank = isBlank;
    }
  }

  get text(): string {
    return this.#units.join('');
  }
}
