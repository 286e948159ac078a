/**
 * How well a clip answers a query: BM25 over fields (Robertson, Zaragoza and Taylor, "Simple BM25 extension to multiple weighted
 * fields", 2004: frequencies are weighted by field before they saturate), with what is newer a little ahead.
 */
const saturation = 1.2;
const byLength = 0.6;

/** A word that only begins as asked says less than the word itself. */
export const prefixShare = 0.6;

/** A clip of today is worth this much more than one of long ago, and half of that after the half-life. */
const newest = 0.15;
const halfLife = 180 * 86_400_000;

/** What a rare word is worth; never nothing. `holding` of `all` clips hold it. */
export const rarity = (holding: number, all: number): number => Math.log(1 + (all - holding + 0.5) / (holding + 0.5));

/** What a word is worth in a clip, apart from its rarity. `length` and `average` in weighted words. */
export const frequencyWorth = (weight: number, length: number, average: number): number =>
  (weight * (saturation + 1)) / (weight + saturation * (1 - byLength + (byLength * length) / average));

/** The share by which a clip's worth grows for being of that age in milliseconds. */
export const freshness = (age: number): number => 1 + newest * 0.5 ** (Math.max(0, age) / halfLife);
