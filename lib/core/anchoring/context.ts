import { comparable } from './comparable';
import { contextCharacters, type Selector } from './quote';
import { weightOf } from './weight';

/** What stood on one side of a quote, as it is compared. */
export interface Side {
  text: string;
  /** Less than is kept, since the text began or ended there. */
  atEdge: boolean;
}

/** A quote and what stood round it, as they are compared. */
export interface Sought {
  exact: string;
  before: Side;
  after: Side;
  /** Letters of the quote itself. */
  weight: number;
  /** Where it stood, in UTF-16 units of the original text. */
  start: number;
}

/**
 * Made comparable as one, since what a blank is worth depends on what stands on both its sides. In a larger text, which has the whole text as
 * a part, that does not begin or end where that text did. Null where nothing is left of it.
 */
export function soughtOf({ quote, position }: Selector, isLarger = false): Sought | null {
  const { text, starts } = comparable(quote.prefix + quote.exact + quote.suffix);
  const placeOf = (at: number): number => {
    const place = starts.findIndex((start) => start >= at);
    return place < 0 ? text.length : place;
  };
  const first = placeOf(quote.prefix.length);
  const end = placeOf(quote.prefix.length + quote.exact.length);
  const exact = text.slice(first, end);
  if (!exact) return null;
  return {
    exact,
    before: { text: text.slice(0, first), atEdge: !isLarger && quote.prefix.length < contextCharacters },
    after: { text: text.slice(end), atEdge: !isLarger && quote.suffix.length < contextCharacters },
    weight: weightOf(exact),
    start: position.start,
  };
}

/** How far a text is, on one side of a place, what stood there. */
export interface Agreement {
  /** Letters that agree, from the place outwards to the first difference. */
  letters: number;
  /** All that is known of that side agrees; where the text ended there, it does so here, too. */
  whole: boolean;
}

/** Letters that are more than the words that any sentence may begin or end with. */
const enoughLetters = 8;

export function agreementBefore(text: string, at: number, { text: side, atEdge }: Side): Agreement {
  let units = 0;
  while (units < side.length && units < at && side.at(-1 - units) === text[at - 1 - units]) units += 1;
  const letters = weightOf(text.slice(at - units, at));
  return { letters, whole: units === side.length && (atEdge ? units === at : letters >= enoughLetters) };
}

export function agreementAfter(text: string, at: number, { text: side, atEdge }: Side): Agreement {
  let units = 0;
  while (units < side.length && at + units < text.length && side[units] === text[at + units]) units += 1;
  const letters = weightOf(text.slice(at, at + units));
  return { letters, whole: units === side.length && (atEdge ? at + units === text.length : letters >= enoughLetters) };
}

/** How well a place is vouched for by what stands round it, best first. */
export type Support = 'both in full' | 'both sides' | 'one side' | 'none';

/**
 * One side in full says where the place is. Less than that a sentence of the same kind has, too ("said on Monday that"), unless there
 * is some of it on both sides.
 */
export function supportOf(before: Agreement, after: Agreement): Support {
  if (before.whole && after.whole) return 'both in full';
  const enough = before.letters >= enoughLetters && after.letters >= enoughLetters;
  if (before.whole || after.whole) {
    const other = before.whole ? after : before;
    return other.letters >= enoughLetters ? 'both sides' : 'one side';
  }
  return enough ? 'one side' : 'none';
}

/**
 * Whether what stands beside the quote is of its kind: it begins like it, or ends like it. If such a row is taken away, the next
 * one slides into its place, and nearly fits.
 */
export function isOneOfRow({ exact, before, after }: Sought): boolean {
  const begins = agreementAfter(exact, 0, { text: after.text.replace(/^[^\p{L}\p{N}]+/u, ''), atEdge: true });
  const trimmed = before.text.replace(/[^\p{L}\p{N}]+$/u, '');
  const core = exact.replace(/[^\p{L}\p{N}]+$/u, '');
  const ends = agreementBefore(core, core.length, { text: trimmed, atEdge: true });
  return Math.max(begins.letters, ends.letters) >= rowLetters;
}

/** Letters that a row begins or ends with like the next one. */
const rowLetters = 4;
