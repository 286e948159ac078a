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
    .slice(0, mostFramed);
}

/** Framed places that are looked at closely. */
const mostFramed = 40;

/** UTF-16 units that a correction may change, as a share of the quote: a little more than the judge allows, who counts words. */
const mostErrors = 0.3;

/** Pieces of a quote that it is traced by, UTF-16 units of each, and how often one may stand in a text and still be a trace. */
const trace = { pieces: 24, length: 8, most: 8 } as const;

/** Places that are looked at closely: those that most pieces lead to. */
const mostTraced = 5;

/**
 * Where the quote stands with few letters changed. Some piece of it is as it was then, and leads to it; the search for words with errors
 * sees nothing but the text round there. Over a whole text, or among pieces that recur, it could take minutes.
 */
export function similarPlaces(text: string, sought: Sought): Place[] {
  const length = sought.exact.length;
  const slack = Math.ceil(length * mostErrors) + 16;
  return tracedStarts(text, sought).flatMap((start) => {
    const from = Math.max(0, start - slack);
    return search(text.slice(from, start + length + slack), sought.exact, Math.floor(length * mostErrors))
      .slice(0, mostTraced)
      .map((place) => wholeWords(text, { start: place.start + from, end: place.end + from }));
  });
}

/** About where the quote begins, if its pieces are where they were in it; a stretch of text each. */
function tracedStarts(text: string, { exact }: Sought): number[] {
  const stretch = exact.length + 64;
  const traces = new Map<number, { start: number; pieces: number }>();
  const step = Math.max(trace.length / 2, Math.ceil(exact.length / trace.pieces));
  for (let at = 0; at + trace.length <= exact.length; at += step) {
    const found = occurrences(text, exact.slice(at, at + trace.length));
    if (found.length > trace.most) continue;
    for (const place of found) {
      const start = Math.max(0, place - at);
      const near = Math.floor(start / stretch);
      const { pieces = 0 } = traces.get(near) ?? {};
      traces.set(near, { start: traces.get(near)?.start ?? start, pieces: pieces + 1 });
    }
  }
  return [...traces.values()]
    .sort((one, other) => other.pieces - one.pieces)
    .slice(0, mostTraced)
    .map(({ start }) => start);
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
