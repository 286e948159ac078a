import { bucketOf } from './index-terms';
import type { Postings, TermPlaces } from './postings';

/** Postings that room is made for at first: what a tail has that is due. */
const roomAtFirst = 1 << 18;

/** Terms, and postings, between two pauses: a millisecond or two. */
const atATime = { terms: 4_000, postings: 40_000 } as const;

/**
 * Turns documents with their terms into terms with their documents. Millions of postings go through it at a time: they lie in three
 * columns, since objects or lists for each term keep the browser busy collecting them for longer than all else takes.
 */
export class PostingsGatherer {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  /** How often each term stands in the columns. */
  readonly #counts: number[] = [];
  #term: Uint32Array;
  #document: Uint32Array;
  #weight: Uint8Array;
  #length = 0;

  /** `room`: how many postings there will be, about. */
  constructor(room = roomAtFirst) {
    this.#term = new Uint32Array(room);
    this.#document = new Uint32Array(room);
    this.#weight = new Uint8Array(room);
  }

  /** Documents come in rising order, each with its terms, of which `weights` are. */
  add(document: number, terms: readonly string[], weights: Uint8Array): void {
    this.#room(terms.length);
    for (const [place, term] of terms.entries()) {
      let number = this.#numbers.get(term);
      if (number === undefined) {
        number = this.#terms.length;
        this.#numbers.set(term, number);
        this.#terms.push(term);
        this.#counts.push(0);
      }
      this.#counts[number] = (this.#counts[number] ?? 0) + 1;
      this.#term[this.#length] = number;
      this.#document[this.#length] = document;
      this.#weight[this.#length] = weights[place] ?? 1;
      this.#length += 1;
    }
  }

  /** The postings in the order of their terms (counting sort, which keeps documents in theirs), and the terms of each bucket. */
  async gathered(
    pause: () => Promise<void>,
  ): Promise<{ postings: Postings; buckets: ReadonlyMap<string, readonly TermPlaces[]> }> {
    const postings = { documents: new Uint32Array(this.#length), weights: new Uint8Array(this.#length) };
    const next = new Uint32Array(this.#terms.length);
    const buckets = new Map<string, TermPlaces[]>();
    let from = 0;
    for (const [number, term] of this.#terms.entries()) {
      const to = from + (this.#counts[number] ?? 0);
      const places = { term, from, to };
      const name = bucketOf(term);
      const bucket = buckets.get(name);
      if (bucket) bucket.push(places);
      else buckets.set(name, [places]);
      next[number] = from;
      from = to;
      if (number % atATime.terms === 0) await pause();
    }
    for (let place = 0; place < this.#length; place += 1) {
      const number = this.#term[place] ?? 0;
      const at = next[number] ?? 0;
      postings.documents[at] = this.#document[place] ?? 0;
      postings.weights[at] = this.#weight[place] ?? 1;
      next[number] = at + 1;
      if (place % atATime.postings === 0) await pause();
    }
    return { postings, buckets };
  }

  #room(more: number): void {
    if (this.#length + more <= this.#term.length) return;
    const size = Math.max(this.#term.length * 2, this.#length + more);
    this.#term = enlarged(this.#term, new Uint32Array(size));
    this.#document = enlarged(this.#document, new Uint32Array(size));
    this.#weight = enlarged(this.#weight, new Uint8Array(size));
  }
}

function enlarged<Column extends Uint32Array | Uint8Array>(column: Column, larger: Column): Column {
  larger.set(column);
  return larger;
}
