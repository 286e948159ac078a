import { exactPlaces, framedPlaces, similarPlaces } from './candidates';
import { clusterEnd, clusterStart } from './clusters';
import { type Comparable, comparable } from './comparable';
import { type Sought, type Support, soughtOf } from './context';
import { type Judged, judge, type Place } from './judge';
import type { Selector } from './quote';

/** Where a quote stands: UTF-16 units of the text, from the first to before the last. */
export interface FoundQuote {
  start: number;
  end: number;
  /** The share of its letters that are as they were, above 0; 1: the same words, whatever their punctuation and white space. */
  exactness: number;
}

/** Where the words of a selector stand in a text that may have been edited since; null where they do not any more, or cannot be told. */
export const findQuote = (text: string, selector: Selector): FoundQuote | null => quoteFinder(text)(selector);

/**
 * The same for many selectors: what the text takes to prepare is done once, and only when one is not where it was. `isLarger` where the text is
 * not a later version of theirs but holds it among other things, as a page holds an article.
 */
export function quoteFinder(text: string, isLarger = false): (selector: Selector) => FoundQuote | null {
  let prepared: Comparable | null = null;
  return (selector) => {
    if (standsAsItDid(text, selector)) return { ...selector.position, exactness: 1 };
    const sought = soughtOf(selector, isLarger);
    if (!sought) return null;
    prepared ??= comparable(text);
    const place = bestPlace(prepared, sought);
    return place && inOriginal(text, prepared, place);
  };
}

function standsAsItDid(
  text: string,
  { quote: { prefix, exact, suffix }, position: { start, end } }: Selector,
): boolean {
  if (!exact || end - start !== exact.length || start < prefix.length) return false;
  return text.slice(start - prefix.length, end + suffix.length) === prefix + exact + suffix;
}

/**
 * Its words as they were, where something round them says that these are the ones; else whatever the context holds; else the words as
 * they were in another place, or nearly so. Each step is a hundred times slower than the one before it.
 */
function bestPlace(text: Comparable, sought: Sought): Judged | null {
  const judged = (places: readonly Place[]): Judged[] =>
    places.map((place) => judge(text.text, place, sought)).filter((place) => place !== null);
  const exact = judged(exactPlaces(text.text, sought));
  const best = bestOf(exact, text, sought);
  if (best && best.support !== 'none') return best;
  const framed = judged(framedPlaces(text.text, sought));
  if (framed.length > 0) return bestOf(framed, text, sought);
  return best ?? bestOf(judged(similarPlaces(text.text, sought)), text, sought);
}

const supports: readonly Support[] = ['both in full', 'both sides', 'one side', 'none'];

/** The best vouched for; of these the least changed; of these, as in a text that says a thing twice, the nearest to where it was. */
function bestOf(places: readonly Judged[], { starts }: Comparable, sought: Sought): Judged | null {
  const away = ({ start }: Judged): number => Math.abs((starts[start] ?? 0) - sought.start);
  const [best] = places.toSorted(
    (one, other) =>
      supports.indexOf(one.support) - supports.indexOf(other.support) ||
      one.changed - other.changed ||
      away(one) - away(other),
  );
  return best ?? null;
}

function inOriginal(text: string, { starts, ends }: Comparable, place: Judged): FoundQuote {
  const start = clusterStart(text, starts[place.start] ?? 0);
  const end = clusterEnd(text, ends[place.end - 1] ?? text.length);
  return { start, end, exactness: 1 - place.changed };
}
