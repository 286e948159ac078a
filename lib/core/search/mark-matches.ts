import { fold } from '../fold';
import type { Query } from './parse-query';
import { type Token, tokensOf } from './tokens';
import { placesOf, type WordSequence } from './word-sequence';

/** A piece of a text, and whether a search found it there. */
export interface MarkedPiece {
  text: string;
  marked: boolean;
}

/** UTF-16 places in a text, from the first to before the last. */
interface Place {
  start: number;
  end: number;
}

/**
 * A text in pieces, with those marked that words and phrases of the query found in it, however accented or cased. The pieces put
 * together are the text. Words that must not be there mark nothing.
 */
export function markMatches(text: string, query: Query): MarkedPiece[] {
  const places = placesFound(text, query);
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const { start, end } of places) {
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
    pieces.push({ text: text.slice(from, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return joined(pieces);
}

/** Where the words and phrases of a query stand in a text, in order of their beginnings. They may overlap. */
function placesFound(text: string, query: Query): Place[] {
  const sequences = query.flat().flatMap(({ test, negated }) => (test.kind === 'text' && !negated ? [test.words] : []));
  if (sequences.length === 0) return [];
  const { folded, starts } = foldedWithPlaces(text);
  const tokens = tokensOf(folded);
  const words = tokens.map(({ term }) => term);
  const placeOf = (unit: number): number => starts[unit] ?? text.length;
  return sequences
    .flatMap((sequence) => placesOf(words, sequence).map((at) => spanOf(tokens, at, sequence)))
    .map(({ start, end }) => ({ start: placeOf(start), end: placeOf(end) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What was found, up to where it was asked for: of a longer word only its beginning. In the folded text. */
function spanOf(tokens: readonly Token[], at: number, sequence: WordSequence): Place {
  const first = tokens[at];
  const last = tokens[at + sequence.length - 1];
  const asked = sequence.at(-1);
  if (!first || !last || !asked) return { start: 0, end: 0 };
  const isBeginning = asked.prefix && last.term.startsWith(asked.term);
  return { start: first.start, end: isBeginning ? last.start + asked.term.length : last.end };
}

/** The folded text and, for each of its UTF-16 units, where the character it came from begins. */
function foldedWithPlaces(text: string): { folded: string; starts: number[] } {
  const starts: number[] = [];
  let folded = '';
  for (const { 0: cluster, index } of text.matchAll(/\P{M}?\p{M}*/gu)) {
    const own = fold(cluster);
    for (let unit = 0; unit < own.length; unit += 1) starts.push(index);
    folded += own;
  }
  return { folded, starts };
}

function joined(pieces: readonly MarkedPiece[]): MarkedPiece[] {
  const all: MarkedPiece[] = [];
  for (const piece of pieces) {
    const before = all.at(-1);
    if (before?.marked === piece.marked) before.text += piece.text;
    else all.push({ ...piece });
  }
  return all;
}
