/** Documents that hold terms, as one record: the terms in code-unit order, each with its documents and weights. */
export interface Bucket {
  /** Joined by line breaks, which no term holds. */
  terms: string;
  /** For each term the length of its list in bytes, then the lists: for each document its distance to the one before, and its weight. */
  bytes: Uint8Array<ArrayBuffer>;
}

/** A document and how much a term weighs in it. */
export interface Posting {
  document: number;
  /** 1 to 255. */
  weight: number;
}

/** Puts further documents into a bucket; their numbers are higher than all that are there. `first` is what distances begin from. */
export function withPostings(
  bucket: Bucket | null,
  added: ReadonlyMap<string, readonly Posting[]>,
  first: number,
): Bucket {
  const old = new Map(bucket ? listsOf(bucket) : []);
  const terms = [...new Set([...old.keys(), ...added.keys()])].sort();
  const lists = terms.map((term) => {
    const before = old.get(term) ?? new Uint8Array();
    const bytes: number[] = [];
    let last = first;
    eachPosting(before, first, (document) => {
      last = document;
    });
    for (const { document, weight } of added.get(term) ?? []) {
      pushNumber(bytes, document - last);
      bytes.push(weight);
      last = document;
    }
    return { before, bytes };
  });
  const head: number[] = [];
  for (const { before, bytes } of lists) pushNumber(head, before.length + bytes.length);
  const size = lists.reduce((sum, { before, bytes }) => sum + before.length + bytes.length, head.length);
  const all = new Uint8Array(size);
  all.set(head);
  let at = head.length;
  for (const { before, bytes } of lists) {
    all.set(before, at);
    all.set(bytes, at + before.length);
    at += before.length + bytes.length;
  }
  return { terms: terms.join('\n'), bytes: all };
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
  let distance = 0;
  let shift = 0;
  for (let at = 0; at < list.length; at += 1) {
    const byte = list[at] ?? 0;
    distance |= (byte & 0x7f) << shift;
    shift += 7;
    if (byte >= 0x80) continue;
    document += distance;
    at += 1;
    tell(document, list[at] ?? 0);
    distance = 0;
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
