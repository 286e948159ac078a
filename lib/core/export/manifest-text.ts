import { manifestComma, manifestEnd, manifestStart } from '../export-manifest';

/** Entries that are held as strings; more are handed to the browser, which keeps them off the heap. */
const entriesAtATime = 1_000;

/** A manifest that is put together entry by entry. */
export class ManifestText {
  readonly #parts: BlobPart[];
  #recent: string[] = [];
  #isEmpty = true;

  /** `now` in epoch milliseconds. */
  constructor(now: number) {
    this.#parts = [manifestStart(now)];
  }

  add(entry: string): void {
    this.#recent.push(this.#isEmpty ? entry : manifestComma + entry);
    this.#isEmpty = false;
    if (this.#recent.length < entriesAtATime) return;
    this.#parts.push(new Blob([this.#recent.join('')]));
    this.#recent = [];
  }

  toBlob(): Blob {
    return new Blob([...this.#parts, this.#recent.join(''), manifestEnd], { type: 'application/json' });
  }
}
