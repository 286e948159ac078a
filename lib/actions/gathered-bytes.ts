/** Bytes that are handed to the browser at a time, which keeps them off the heap: it takes a moment for each, however few. */
const handedOver = 1 << 21;

/** Bytes one after another, as many as the browser has room for. */
export class GatheredBytes {
  readonly #parts: Blob[] = [];
  readonly #room = new Uint8Array(handedOver);
  #filled = 0;

  /** Bytes so far. */
  get length(): number {
    return this.#parts.length * handedOver + this.#filled;
  }

  /** Copies them. */
  add(bytes: Uint8Array): void {
    let left = bytes;
    while (this.#filled + left.length > handedOver) {
      const fits = handedOver - this.#filled;
      this.#room.set(left.subarray(0, fits), this.#filled);
      this.#parts.push(new Blob([this.#room]));
      left = left.subarray(fits);
      this.#filled = 0;
    }
    this.#room.set(left, this.#filled);
    this.#filled += left.length;
  }

  toParts(): BlobPart[] {
    return [...this.#parts, this.#room.subarray(0, this.#filled)];
  }
}
