import { ByteReader, ByteWriter } from './bytes';

/** Documents that hold terms, as one record. */
export interface Bucket {
  /**
   * Of each term, in code-unit order: how many bytes it shares with the one before, how many follow, those (UTF-8); then the length
   * of its list in bytes, and the list: for each document twice its distance to the one before, and one more where its weight follows;
   * most weigh 1. Numbers as `ByteWriter` writes them. (Front coding and gaps: Witten, Moffat and Bell, "Managing Gigabytes", 1999.)
   */
  bytes: Uint8Array<ArrayBuffer>;
}

/** Documents with a weight in each, 1 to 255: a term's are those at its places. Documents rise. */
export interface Postings {
  documents: Uint32Array;
  weights: Uint8Array;
}

/** Where the postings of a term stand. */
export interface TermPlaces {
  term: string;
  from: number;
  to: number;
}

const none = new Uint8Array(0);
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** Bytes of a term at most, about: terms are cut at forty characters, but for the names that operators ask for. */
const longestTerm = 160;

/** Makes buckets, one after the other, in the same room: each of its own would cost more than all else. */
export class BucketWriter {
  readonly #all = new ByteWriter(4_096);
  readonly #list = new ByteWriter(4_096);
  /** The term that is written and the one before it, in turns. */
  readonly #terms: [Uint8Array, Uint8Array] = [new Uint8Array(longestTerm), new Uint8Array(longestTerm)];

  /**
   * A bucket with further documents in it; their numbers are higher than all that are there. `terms` holds each once. `first` is what
   * distances begin from.
   */
  with(bucket: Bucket | null, terms: readonly TermPlaces[], postings: Postings, first: number): Bucket {
    this.#all.clear();
    let before = 0;
    if (!bucket) {
      const inOrder = terms.toSorted((a, b) => (a.term < b.term ? -1 : 1));
      for (const places of inOrder) before = this.#write(places.term, before, none, places, postings, first);
    } else {
      const old = new Map(listsOf(bucket));
      const added = new Map(terms.map((places) => [places.term, places]));
      for (const term of [...new Set([...old.keys(), ...added.keys()])].sort())
        before = this.#write(term, before, old.get(term) ?? none, added.get(term) ?? null, postings, first);
    }
    return { bytes: this.#all.written().slice() };
  }

  /** Writes a term after one of so many bytes, and answers how many it has itself. */
  #write(
    term: string,
    before: number,
    old: Uint8Array,
    added: TermPlaces | null,
    { documents, weights }: Postings,
    first: number,
  ): number {
    const length = this.#head(term, before);
    const list = this.#list;
    list.clear();
    list.all(old);
    let last = added && old.length > 0 ? lastDocument(old, first) : first;
    for (let place = added?.from ?? 0; place < (added?.to ?? 0); place += 1) {
      const document = documents[place] ?? 0;
      const weight = weights[place] ?? 1;
      list.number(((document - last) << 1) | (weight > 1 ? 1 : 0));
      if (weight > 1) list.byte(weight);
      last = document;
    }
    this.#all.number(list.length);
    this.#all.all(list.written());
    return length;
  }

  #head(term: string, before: number): number {
    const terms = this.#terms;
    const [last] = terms;
    if (terms[1].length < term.length * 3) terms[1] = new Uint8Array(term.length * 3);
    const own = terms[1];
    const { written } = encoder.encodeInto(term, own);
    let shared = 0;
    while (shared < written && shared < before && own[shared] === last[shared]) shared += 1;
    this.#all.number(shared);
    this.#all.number(written - shared);
    for (let at = shared; at < written; at += 1) this.#all.byte(own[at] ?? 0);
    terms.reverse();
    return written;
  }
}

/** The terms of a bucket with their lists, in order. */
export function* listsOf({ bytes }: Bucket): Generator<[term: string, list: Uint8Array]> {
  const reader = new ByteReader(bytes);
  const term = new ByteWriter(64);
  while (!reader.ended) {
    const shared = term.written().slice(0, reader.number());
    const more = reader.number();
    term.clear();
    term.all(shared);
    term.all(bytes.subarray(reader.at, reader.at + more));
    reader.at += more;
    const length = reader.number();
    yield [decoder.decode(term.written()), bytes.subarray(reader.at, reader.at + length)];
    reader.at += length;
  }
}

/** A term that is looked for: all that begin so, or it alone. */
export interface Asked {
  /** UTF-8. */
  bytes: Uint8Array;
  prefix: boolean;
}

export const asked = (term: string, prefix: boolean): Asked => ({ bytes: encoder.encode(term), prefix });

/**
 * The lists of a bucket's terms that are asked for. No term is put together for it: what one shares with the one before tells how
 * much of what is asked for it can begin with.
 */
export function eachAsked(
  { bytes }: Bucket,
  { bytes: wanted, prefix }: Asked,
  tell: (list: Uint8Array, exact: boolean) => void,
): void {
  const reader = new ByteReader(bytes);
  // Bytes of what is asked for that the term begins with.
  let common = 0;
  while (!reader.ended) {
    const shared = reader.number();
    const more = reader.number();
    // Where more is shared than that, the term goes on as the one before did, otherwise than asked.
    if (shared <= common) {
      common = shared;
      while (common < wanted.length && common - shared < more && bytes[reader.at + common - shared] === wanted[common])
        common += 1;
    }
    reader.at += more;
    const length = reader.number();
    const exact = shared + more === wanted.length;
    if (common === wanted.length && (exact || prefix)) tell(bytes.subarray(reader.at, reader.at + length), exact);
    reader.at += length;
  }
}

/** Reads a list in the order of its documents. */
export function eachPosting(list: Uint8Array, first: number, tell: (document: number, weight: number) => void): void {
  let document = first;
  let number = 0;
  let shift = 0;
  for (let at = 0; at < list.length; at += 1) {
    const byte = list[at] ?? 0;
    number |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    document += number >> 1;
    if (number & 1) {
      at += 1;
      tell(document, list[at] ?? 1);
    } else {
      tell(document, 1);
    }
    number = 0;
    shift = 0;
  }
}

function lastDocument(list: Uint8Array, first: number): number {
  let last = first;
  eachPosting(list, first, (document) => {
    last = document;
  });
  return last;
}
