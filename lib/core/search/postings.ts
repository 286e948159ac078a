/** Documents that hold terms, as one record: the terms in code-unit order, each with its documents and weights. */
export interface Bucket {
  /** Joined by line breaks, which no term holds. */
  terms: string;
  /**
   * For each term the length of its list in bytes, then the lists: for each document twice its distance to the one before, and one
   * more where its weight follows; most weigh 1.
   */
  bytes: Uint8Array<ArrayBuffer>;
}

/** Documents with a term's weight in each, 1 to 255, one after the other: document, weight, document, weight. */
export type FlatPostings = readonly number[];

/** Puts further documents into a bucket; their numbers are higher than all that are there. `first` is what distances begin from. */
export function withPostings(bucket: Bucket | null, added: ReadonlyMap<string, FlatPostings>, first: number): Bucket {
  const old = new Map(bucket ? listsOf(bucket) : []);
  const terms = [...new Set([...old.keys(), ...added.keys()])].sort();
  const head: number[] = [];
  const body: number[] = [];
  for (const term of terms) {
    const start = body.length;
    let last = first;
    const before = old.get(term);
    if (before) {
      for (const byte of before) body.push(byte);
      eachPosting(before, first, (document) => {
        last = document;
      });
    }
    const more = added.get(term) ?? [];
    for (let at = 0; at < more.length; at += 2) {
      const document = more[at] ?? 0;
      const weight = more[at + 1] ?? 1;
      pushNumber(body, ((document - last) << 1) | (weight > 1 ? 1 : 0));
      if (weight > 1) body.push(weight);
      last = document;
    }
    pushNumber(head, body.length - start);
  }
  const bytes = new Uint8Array(head.length + body.length);
  bytes.set(head);
  bytes.set(body, head.length);
  return { terms: terms.join('\n'), bytes };
}

/** The terms of a bucket with their lists, in order. */
export function* listsOf({ terms, bytes }: Bucket): Generator<[term: string, list: Uint8Array]> {
  const names = terms === '' ? [] : terms.split('\n');
  const lengths: number[] = [];
  let at = 0;
  for (const _ of names) {
    const { value, next } = numberAt(bytes, at);
    lengths.push(value);
    at = next;
  }
  for (const [place, name] of names.entries()) {
    const end = at + (lengths[place] ?? 0);
    yield [name, bytes.subarray(at, end)];
    at = end;
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

/** Whole numbers in groups of seven bits, the lowest first, each but the last with its high bit set (LEB128). */
function pushNumber(bytes: number[], number: number): void {
  let rest = number;
  while (rest >= 0x80) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

function numberAt(bytes: Uint8Array, at: number): { value: number; next: number } {
  let value = 0;
  let shift = 0;
  let next = at;
  for (;;) {
    const byte = bytes[next] ?? 0;
    next += 1;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { value, next };
    shift += 7;
  }
}
