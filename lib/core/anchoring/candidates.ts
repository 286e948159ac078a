import search from 'approx-string-match';
import type { Sought } from './context';
import type { Place } from './judge';

/** Where else a string is looked for when it stands in a text very often: a page of nothing but it is no article. */
const mostOccurrences = 200;

/** The places of a string in a text, overlapping ones as well. */
function occurrences(text: string, part: string, from = 0, to = text.length): number[] {
  const places: number[] = [];
  if (!part) return places;
  for (let at = text.indexOf(part, from); at >= 0 && at + part.length <= to; at = text.indexOf(part, at + 1)) {
    places.push(at);
    if (places.length === mostOccurrences) break;
  }
  return places;
}

/** Where the quote stands as it was. */
export const exactPlaces = (text: string, { exact }: Sought): Place[] =>
  occurrences(text, exact).map((start) => ({ start, end: start + exact.length }));

/** How much longer a quote may have become, in its own lengths and in UTF-16 units. */
const longest = (length: number): number => Math.ceil(length * 1.5) + 16;

/** Context next to the quote that its other end is looked for by, in UTF-16 units. */
const handle = 12;

/** Where context stands as it was on both sides, at least next to the quote, with something else between. */
export function framedPlaces(text: string, { exact, before, after }: Sought): Place[] {
  const reach = longest(exact.length);
  const [tail, head] = [before.text.slice(-handle), after.text.slice(0, handle)];
  const starts = before.text ? occurrences(text, before.text).map((at) => at + before.text.length) : [0];
  const ends = after.text ? occurrences(text, after.text) : [text.length];
  const fromStarts = starts.flatMap((start) => {
    const found = head ? occurrences(text, head, start, start + reach + head.length) : [text.length];
    return found.map((end) => ({ start, end }));
  });
  const fromEnds = ends.flatMap((end) => {
    const found = tail ? occurrences(text, tail, Math.max(0, end - reach - tail.length), end) : [-tail.length];
    return found.map((at) => ({ start: at + tail.length, end }));
  });
  return [...fromStarts, ...fromEnds]
    .filter(({ start, end }) => start < end && end - start <= reach)
    .slice(0, mostOccurrences);
}

/** UTF-16 units that a correction may change, as a share of the quote: a little more than the judge allows, which counts words. */
const errors = { nearby: 0.3, anywhere: 0.12 } as const;

/**
 * Where the quote stands with few letters changed: next to its context, or anywhere. The search gives the places with the fewest
 * errors alone, so the one beside the context is asked for by itself.
 */
export function similarPlaces(text: string, { exact, before, after }: Sought): Place[] {
  const reach = longest(exact.length);
  const beside = [
    ...occurrences(text, before.text).map((at) => at + before.text.length),
    ...occurrences(text, after.text).map((at) => Math.max(0, at - reach)),
  ];
  const nearby = beside.slice(0, 8).flatMap((from) => similarWithin(text, exact, from, from + reach, errors.nearby));
  return [...nearby, ...similarWithin(text, exact, 0, text.length, errors.anywhere)];
}

function similarWithin(text: string, exact: string, from: number, to: number, share: number): Place[] {
  const most = Math.floor(exact.length * share);
  if (most === 0) return [];
  return search(text.slice(from, to), exact, most)
    .slice(0, mostOccurrences)
    .map(({ start, end }) => wholeWords(text, { start: start + from, end: end + from }));
}

const letter = /[\p{L}\p{N}\p{M}]/u;

/** The same, with the words that its ends lie in: an error in a word's last letter would leave that outside. */
function wholeWords(text: string, place: Place): Place {
  let { start, end } = place;
  const inWord = (at: number): boolean => letter.test(text[at - 1] ?? '') && letter.test(text[at] ?? '');
  while (inWord(start) && place.start - start < longestWord) start -= 1;
  while (inWord(end) && end - place.end < longestWord) end += 1;
  return trimmed(text, { start, end });
}

/** UTF-16 units. */
const longestWord = 30;

function trimmed(text: string, { start, end }: Place): Place {
  const words = text.slice(start, end);
  const first = words.length - words.trimStart().length;
  return { start: start + first, end: start + first + words.trim().length };
}
