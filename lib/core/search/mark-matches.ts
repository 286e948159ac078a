import { foldText } from './folded-text';
import type { Query } from './parse-query';
import { placesFound, sequencesOf } from './places-found';

/** A piece of a text, and whether a search found it there. */
export interface MarkedPiece {
  text: string;
  marked: boolean;
}

/**
 * A text in pieces, with those marked that words and phrases of the query found in it, however accented or cased. The pieces put
 * together are the text. Words that must not be there mark nothing.
 */
export function markMatches(text: string, query: Query): MarkedPiece[] {
  if (sequencesOf(query).length === 0) return text === '' ? [] : [{ text, marked: false }];
  const { folded, placeOf } = foldText(text);
  const pieces: MarkedPiece[] = [];
  let done = 0;
  for (const place of placesFound(folded, query)) {
    const [start, end] = [placeOf(place.start), placeOf(place.end)];
    if (end <= done) continue;
    const from = Math.max(start, done);
    if (from > done) pieces.push({ text: text.slice(done, from), marked: false });
    pieces.push({ text: text.slice(from, end), marked: true });
    done = end;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), marked: false });
  return joined(pieces);
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
