const encoder = new TextEncoder();

/** Texts as UTF-8, one after another in the same memory, which takes half as long: the bytes of one are gone with the next. */
export class Utf8Bytes {
  #room = new Uint8Array(1 << 16);

  of(text: string): Uint8Array<ArrayBuffer> {
    // No UTF-16 unit takes more.
    const most = text.length * 3;
    if (most > this.#room.length) this.#room = new Uint8Array(most * 2);
    return this.#room.subarray(0, encoder.encodeInto(text, this.#room).written);
  }
}
