import { partTerm, wholeTerm } from '@/lib/core/search/index-terms';
import type { QueryTest } from '@/lib/core/search/parse-query';
import { prefixShare } from '@/lib/core/search/rank';
import { isShort, type WordSequence } from '@/lib/core/search/word-sequence';
import type { NewsclipDatabase } from '../schema';
import { type Columns, dayNumber, flag } from './attributes';
import type { IndexReader, Snapshot } from './index-reader';

/** What the index says of a document: it fits, it does not, or only its words in their order can tell. */
export const verdict = { no: 0, maybe: 1, yes: 2 } as const;

/** Where the index is read from. */
export interface Source {
  db: NewsclipDatabase;
  reader: IndexReader;
  snapshot: Snapshot;
}

/** `weights` where words of the text were asked for. */
interface Found {
  verdicts: Uint8Array;
  weights: Float32Array | null;
}

/** What the index says of each document, by number less its base. */
export function evaluateTest(test: QueryTest, size: number, source: Source): Promise<Found> {
  const { columns } = source.snapshot;
  switch (test.kind) {
    case 'text':
      return holdingAll(test.words, size, source);
    case 'field':
      return fieldHolding(test, size, source);
    case 'before':
      return byColumn(size, (place) => (columns.day[place] ?? 0) < dayNumber(test.day));
    case 'after':
      return byColumn(size, (place) => (columns.day[place] ?? 0) >= dayNumber(test.day));
    case 'state':
      return byColumn(size, stateTest(test.state, columns));
  }
}

async function byColumn(size: number, holds: (place: number) => boolean): Promise<Found> {
  const verdicts = new Uint8Array(size);
  for (let place = 0; place < size; place += 1) verdicts[place] = holds(place) ? verdict.yes : verdict.no;
  return { verdicts, weights: null };
}

function stateTest(
  state: Extract<QueryTest, { kind: 'state' }>['state'],
  { flags }: Columns,
): (place: number) => boolean {
  const bit = flag[state];
  return (place) => Boolean((flags[place] ?? 0) & bit);
}

/** Words that must all be there; whether they stand as asked, the index cannot tell of more than one. */
async function holdingAll(words: WordSequence, size: number, source: Source): Promise<Found> {
  // The first letter of a word at the end of a phrase finds nearly everything: the text will tell.
  const told = words.filter(({ term, prefix }, place) => place === 0 || !(prefix && isShort(term)));
  let all: Float32Array | null = null;
  for (const word of told) {
    const weights = new Float32Array(size);
    const add = (place: number, weight: number, exact: boolean) => {
      weights[place] = (weights[place] ?? 0) + (exact ? weight : weight * prefixShare);
    };
    await source.reader.eachHolding(source.db, source.snapshot, word, add);
    for (const term of word.also) {
      const other = { term, prefix: false };
      await source.reader.eachHolding(source.db, source.snapshot, other, (place, weight) => add(place, weight, false));
    }
    all = all ? least(all, weights) : weights;
  }
  const weights = all ?? new Float32Array(size);
  return { verdicts: verdictsOf(weights, words.length > 1 ? verdict.maybe : verdict.yes), weights };
}

async function fieldHolding(
  { field, value, words, whole }: Extract<QueryTest, { kind: 'field' }>,
  size: number,
  source: Source,
): Promise<Found> {
  const isPart = field === 'tag' || field === 'lang';
  const asked = isPart
    ? [{ term: partTerm(field, value), prefix: !whole }]
    : whole
      ? [{ term: wholeTerm(field, value), prefix: false }]
      : words.map(({ term, prefix }) => ({ term: partTerm(field, term), prefix }));
  let all: Uint8Array | null = null;
  for (const word of asked) {
    const holding = new Uint8Array(size);
    await source.reader.eachHolding(source.db, source.snapshot, word, (place) => {
      holding[place] = 1;
    });
    all = all ? all.map((own, place) => own & (holding[place] ?? 0)) : holding;
  }
  return {
    verdicts: verdictsOf(all ?? new Uint8Array(size), asked.length > 1 ? verdict.maybe : verdict.yes),
    weights: null,
  };
}

function verdictsOf(holding: Float32Array | Uint8Array, held: number): Uint8Array {
  const verdicts = new Uint8Array(holding.length);
  // A loop: `from` takes sixty times as long, which with many clips is longer than the search.
  for (let place = 0; place < verdicts.length; place += 1) {
    if ((holding[place] ?? 0) > 0) verdicts[place] = held;
  }
  return verdicts;
}

const least = (some: Float32Array, others: Float32Array): Float32Array =>
  some.map((weight, place) => Math.min(weight, others[place] ?? 0));
