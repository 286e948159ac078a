import type { Query } from './parse-query';
import { type Token, tokensOf } from './tokens';
import { holdsSequence, type WordSequence } from './word-sequence';

/** Where a word or a phrase of a query stands in a folded text: UTF-16 places, from the first to before the last. */
export interface FoundPlace {
  start: number;
  end: number;
  /** Which of the query's words and phrases it is. */
  asked: number;
}

/** The words and phrases that a query looks for; what must not be there is none. */
export const sequencesOf = (query: Query): WordSequence[] =>
  query.flat().flatMap(({ test, negated }) => (test.kind === 'text' && !negated ? [test.words] : []));

/** Where the words and phrases of a query stand in a folded text, in order of their beginnings. They may overlap. */
export const placesFound = (folded: string, query: Query): FoundPlace[] =>
  sequencesOf(query)
    .flatMap((sequence, asked) =>
      [sequence, ...otherForms(sequence)].flatMap((one) => placesOfSequence(folded, one, asked)),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);

const otherForms = (sequence: WordSequence): WordSequence[] =>
  sequence.flatMap(({ also }) => also.map((term) => [{ term, prefix: false, also: [] }]));

/**
 * Looks for the letters first, and at words only where those stand: taking a long text into its words takes far longer than
 * finding them in it.
 */
function placesOfSequence(folded: string, sequence: WordSequence, asked: number): FoundPlace[] {
  const [first] = sequence;
  if (!first) return [];
  const places: FoundPlace[] = [];
  for (let at = folded.indexOf(first.term); at >= 0; at = folded.indexOf(first.term, at + 1)) {
    const end = plainEnd(folded, at, sequence) ?? endOf(folded, at, sequence);
    if (end !== -1) places.push({ start: at, end, asked });
  }
  return places;
}

const isPlainLetter = (unit: number): boolean => (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57);
const isPlainGap = (unit: number): boolean => unit < 128 && !isPlainLetter(unit);

/** Where a sequence ends that may begin at a place; -1 where it does not. Quick; null where a closer look is needed. */
function plainEnd(folded: string, at: number, sequence: WordSequence): number | null {
  const before = at === 0 ? 0 : folded.charCodeAt(at - 1);
  if (isPlainLetter(before) && isPlainLetter(folded.charCodeAt(at))) return -1;
  const asked = sequence[0];
  if (!asked || sequence.length > 1 || !isPlainGap(before)) return null;
  const end = at + asked.term.length;
  if (asked.prefix || end === folded.length) return end;
  const after = folded.charCodeAt(end);
  if (isPlainGap(after)) return end;
  return isPlainLetter(after) && isPlainLetter(folded.charCodeAt(end - 1)) ? -1 : null;
}

/** The same, whatever is written there. */
function endOf(folded: string, at: number, sequence: WordSequence): number {
  const held = tokensFrom(folded, at, sequence).slice(0, sequence.length);
  const [last, asked] = [held.at(-1), sequence.at(-1)];
  if (!last || !asked || held.length < sequence.length) return -1;
  const terms = held.map(({ term }) => term);
  if (!holdsSequence(terms, sequence)) return -1;
  return asked.prefix ? last.start + asked.term.length : last.end;
}

/** What may lie between the words of a phrase: UTF-16 units for each of them, generously. */
const between = 24;

const restOfWord = /[\p{L}\p{N}\p{M}]*/uy;

/** The words from a place on, enough for a sequence; none where a word does not begin there. */
function tokensFrom(folded: string, at: number, sequence: WordSequence): Token[] {
  // With the character before it, which tells whether a word begins at that place.
  const from = Math.max(0, at - (/[\udc00-\udfff]/.test(folded[at - 1] ?? '') ? 2 : 1));
  const length = sequence.reduce((sum, { term }) => sum + term.length + between, 0);
  restOfWord.lastIndex = at + length;
  const to = at + length + (restOfWord.exec(folded)?.[0].length ?? 0);
  const tokens = tokensOf(folded.slice(from, to)).map((token) => ({
    ...token,
    start: token.start + from,
    end: token.end + from,
  }));
  const first = tokens.findIndex(({ start }) => start === at);
  return first < 0 ? [] : tokens.slice(first);
}
