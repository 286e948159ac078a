import { fold } from '../fold';
import type { Query } from './parse-query';

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
  const asked = query.flat().flatMap(({ test, negated }) => (test.kind === 'text' && !negated ? [test.text] : []));
  if (asked.length === 0) return text ? [{ text, marked: false }] : [];
  const { folded, starts } = foldedWithPlaces(text);
  const marked = new Array<boolean>(text.length).fill(false);
  for (const words of new Set(asked)) {
    for (let at = folded.indexOf(words); at >= 0; at = folded.indexOf(words, at + 1)) {
      marked.fill(true, starts[at], starts[at + words.length] ?? text.length);
    }
  }
  return piecesOf(text, marked);
}

/** The folded text, white space as single blanks, and for each of its UTF-16 units where the character it came from begins. */
function foldedWithPlaces(text: string): { folded: string; starts: number[] } {
  const starts: number[] = [];
  let folded = '';
  let place = 0;
  for (const character of text) {
    const isBlank = /\s/u.test(character);
    const own = isBlank ? (folded.endsWith(' ') ? '' : ' ') : fold(character);
    for (let unit = 0; unit < own.length; unit += 1) starts.push(place);
    folded += own;
    place += character.length;
  }
  return { folded, starts };
}

function piecesOf(text: string, marked: readonly boolean[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let start = 0;
  for (let end = 1; end <= text.length; end += 1) {
    if (end < text.length && marked[end] === marked[start]) continue;
    pieces.push({ text: text.slice(start, end), marked: marked[start] === true });
    start = end;
  }
  return pieces;
}
