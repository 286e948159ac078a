import { isDense } from '../search/tokens';
import { holdsNumber, weightOf } from './weight';

/** What was done to the words of a quote, in letters (`weightOf`). */
export interface WordChanges {
  /** All that was added, left out or replaced. */
  changed: number;
  /** Of these, what stands in the place of a word that it is no other spelling or form of. */
  replaced: number;
  /** Whether a number was added, left out or replaced. */
  numbers: boolean;
}

interface Word {
  word: string;
  /** Letters; 0 for a sign. */
  weight: number;
}

/** A character of a script without spaces, a word of any other, or a sign. */
const words = /[\p{L}\p{N}\p{M}]+|[^\s]/gu;

const wordsOf = (text: string): Word[] =>
  Array.from(text.matchAll(words))
    .flatMap(([word]) => (isDense(word) ? Array.from(word) : [word]))
    .map((word) => ({ word, weight: weightOf(word) }));

/** Pairs of words past which two texts are not compared: they would take long and have little in common. */
const mostPairs = 250_000;

/** The least that turns one text into the other, word by word. Null where they are too long and too different to tell. */
export function wordChanges(before: string, after: string): WordChanges | null {
  const [one, other] = withoutCommonEnds(wordsOf(before), wordsOf(after));
  if (one.length * other.length > mostPairs) return null;
  const steps = cheapestSteps(one, other);
  const changes: WordChanges = { changed: 0, replaced: 0, numbers: false };
  let [left, right] = [one.length, other.length];
  while (left > 0 || right > 0) {
    const step = steps[left * (other.length + 1) + right] ?? added;
    note(changes, step === added ? nothing : one[left - 1], step === leftOut ? nothing : other[right - 1]);
    left -= step === added ? 0 : 1;
    right -= step === leftOut ? 0 : 1;
  }
  return changes;
}

const nothing: Word = { word: '', weight: 0 };

function note(changes: WordChanges, was: Word = nothing, is: Word = nothing): void {
  if (was.word === is.word || was.weight + is.weight === 0) return;
  const cost = costOf(was, is);
  changes.changed += cost;
  if (was.weight && is.weight && !sameWord(was.word, is.word)) changes.replaced += cost;
  if (holdsNumber(was.word) || holdsNumber(is.word)) changes.numbers = true;
}

function withoutCommonEnds(one: readonly Word[], other: readonly Word[]): [Word[], Word[]] {
  const least = Math.min(one.length, other.length);
  let start = 0;
  while (start < least && one[start]?.word === other[start]?.word) start += 1;
  let end = 0;
  while (end < least - start && one.at(-1 - end)?.word === other.at(-1 - end)?.word) end += 1;
  return [one.slice(start, one.length - end), other.slice(start, other.length - end)];
}

const [kept, leftOut, added] = [0, 1, 2];

/**
 * The last step of the cheapest way to each pair of places, row by row: edit distance (Wagner and Fischer) over words. Row and
 * column 0 are the places before the first word.
 */
function cheapestSteps(one: readonly Word[], other: readonly Word[]): Uint8Array {
  const width = other.length + 1;
  const steps = new Uint8Array((one.length + 1) * width).fill(added, 1, width);
  let above = new Float64Array(width);
  for (const [right, is] of other.entries()) above[right + 1] = (above[right] ?? 0) + costOf(nothing, is);
  for (const [left, was] of one.entries()) {
    const row = new Float64Array(width);
    const goes = costOf(was, nothing);
    row[0] = (above[0] ?? 0) + goes;
    steps[(left + 1) * width] = leftOut;
    for (const [right, is] of other.entries()) {
      const keep = (above[right] ?? 0) + costOf(was, is);
      const leave = (above[right + 1] ?? 0) + goes;
      const add = (row[right] ?? 0) + costOf(nothing, is);
      const least = Math.min(keep, leave, add);
      row[right + 1] = least;
      steps[(left + 1) * width + right + 1] = least === keep ? kept : least === leave ? leftOut : added;
    }
    above = row;
  }
  return steps;
}

/** A sign costs next to nothing, so that of two ways the one that keeps the signs is taken. */
const signCost = 0.01;

function costOf(was: Word, is: Word): number {
  if (was.word === is.word) return 0;
  const all = Math.max(was.weight, is.weight);
  if (all === 0) return signCost;
  return sameWord(was.word, is.word) ? Math.min(all, editsBetween(was.word, is.word)) : all;
}

/** Of a word, the part that another spelling or form of it may change. */
const formsDiffer = 0.34;

/** UTF-16 units; what is longer is no word, and is the same or another one. */
const longestWord = 60;

/** Whether a word is another spelling or form of one. It begins alike then: north and south, fell and rose are other words. */
function sameWord(was: string, is: string): boolean {
  if (was.charAt(0).toLowerCase() !== is.charAt(0).toLowerCase()) return false;
  const [least, most] = [Math.min(was.length, is.length), Math.max(was.length, is.length)];
  if (most > longestWord || most - least > most * formsDiffer) return was === is;
  return editsBetween(was, is) <= most * formsDiffer;
}

/** Letters to replace, add or leave out (Levenshtein). */
function editsBetween(was: string, is: string): number {
  let above = Array.from({ length: is.length + 1 }, (_, place) => place);
  for (let left = 0; left < was.length; left += 1) {
    const row = [left + 1];
    for (let right = 0; right < is.length; right += 1) {
      const keep = (above[right] ?? 0) + (was[left] === is[right] ? 0 : 1);
      row.push(Math.min(keep, (above[right + 1] ?? 0) + 1, (row[right] ?? 0) + 1));
    }
    above = row;
  }
  return above[is.length] ?? was.length;
}
