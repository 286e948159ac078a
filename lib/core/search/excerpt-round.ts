import { excerptOf } from '../excerpt';
import { foldText } from './folded-text';
import type { Query } from './parse-query';
import { type FoundPlace, placesFound } from './places-found';

/** How much of an excerpt may stand before the first word that was found, as a share of it: that word is to be seen at once. */
const leadIn = 0.2;

/** Up to where the first sentence begins, or else the first whole word; a script without spaces can be cut anywhere. */
const starts = [/^.*?(?:[.!?…؟۔]["'”’»)]*\s+|[。！？][」』）]*)/su, /^\S*\s+/u];

/**
 * About `most` code points of a text, round the place where most of the different words and phrases of a query stand together;
 * the first of such places. Cut at the ends of words, with an ellipsis where there is more. Null where the text holds none of them.
 */
export function excerptRound(text: string, query: Query, most = 240): string | null {
  const { folded, placeOf } = foldText(text);
  const best = bestStart(placesFound(folded, query), most * (1 - leadIn));
  if (best === null) return null;
  const from = startBefore(text, placeOf(best), Math.floor(most * leadIn));
  return from === 0 ? excerptOf(text, most) : `…${excerptOf(text.slice(from), most - 1)}`;
}

/** Where the best stretch of so many UTF-16 units begins; null where nothing was found. */
function bestStart(places: readonly FoundPlace[], units: number): number | null {
  const within = new Map<number, number>();
  let best: { start: number; different: number } | null = null;
  let next = 0;
  for (const [place, { start, asked }] of places.entries()) {
    // The first of a stretch belongs to it, even a phrase that is longer.
    for (let one = places[next]; one && (next <= place || one.end <= start + units); one = places[next]) {
      within.set(one.asked, (within.get(one.asked) ?? 0) + 1);
      next += 1;
    }
    if (within.size > (best?.different ?? 0)) best = { start, different: within.size };
    const left = (within.get(asked) ?? 0) - 1;
    if (left > 0) within.set(asked, left);
    else within.delete(asked);
  }
  return best?.start ?? null;
}

/** Half a character, or a mark without its letter. */
const broken = /^[\p{M}\udc00-\udfff]+/u;

/** Where an excerpt may begin, at most so many code points before a place. */
function startBefore(text: string, place: number, most: number): number {
  const before = Array.from(text.slice(Math.max(0, place - most * 2 - 2), place));
  if (place <= most * 2 + 2 && before.length <= most) return 0;
  // With one more, which tells whether the first is the beginning of a word.
  const lead = before
    .slice(-most - 1)
    .join('')
    .replace(broken, '');
  const skipped = starts.map((start) => start.exec(lead)?.[0].length).find((length) => length !== undefined);
  return place - lead.length + (skipped ?? 0);
}
