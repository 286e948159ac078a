import * as v from 'valibot';
import { clusterEnd, clusterStart, firstClusters, lastClusters } from './clusters';

/** Sizes in UTF-16 units. Context is counted in characters as readers see them; its units are bounded all the same. */
const longest = { exact: 5_000, context: 256, text: 24_000_000 } as const;

/** How much context is kept on each side: enough to tell a doubled sentence from its twin. */
export const contextCharacters = 32;

const context = v.pipe(v.string(), v.maxLength(longest.context));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(longest.text));

/** What was chosen, word for word, and what stood round it, in the reading text that it was chosen in. */
const quoteSchema = v.object({
  exact: v.pipe(v.string(), v.minLength(1), v.maxLength(longest.exact), v.regex(/\S/)),
  /** Empty at the beginning of the text. */
  prefix: context,
  /** Empty at the end of the text. */
  suffix: context,
});

/** Where it stood in that text: UTF-16 units, from the first to before the last. */
const positionSchema = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start < end, 'A place must end after its start'),
);

/** A place in a text, by its words: it can be found again when the text has been edited. */
export const selectorSchema = v.object({ quote: quoteSchema, position: positionSchema });

export type Selector = v.InferOutput<typeof selectorSchema>;

/**
 * The selector of a stretch of a text. White space at its ends is left out, and a character that an end falls into is taken in
 * whole: a surrogate pair, a letter with its combining marks. Null where nothing is left, or more than a highlight may hold.
 */
export function describeQuote(text: string, start: number, end: number): Selector | null {
  const chosen = text.slice(start, end);
  const words = chosen.trim();
  if (!words) return null;
  const first = start + chosen.indexOf(words);
  const position = { start: clusterStart(text, first), end: clusterEnd(text, first + words.length) };
  const exact = text.slice(position.start, position.end);
  if (exact.length > longest.exact) return null;
  const prefix = lastClusters(text, position.start, contextCharacters);
  const suffix = firstClusters(text, position.end, contextCharacters);
  return { quote: { exact, prefix, suffix }, position };
}
