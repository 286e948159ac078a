/**
 * How well an extracted text covers the true one, as the Zyte article-extraction benchmark counts: shingles of four tokens, each
 * as often as it stands there. Shares of all shingles of both texts, so that they add up to one (or are all nought).
 */
export interface Overlap {
  both: number;
  extra: number;
  missing: number;
}

const shingleLength = 4;

/** Letters, digits and underscore, as Python's `\w`: combining marks part a token. */
const tokensOf = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];

const spaceless =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Myanmar}\p{Script=Lao}\p{Script=Khmer}]/u;

/** Words in small letters; single characters where a script writes no spaces between words. */
export const smartTokensOf = (text: string): string[] =>
  (text.match(/[\p{L}\p{N}_\p{M}]+/gu) ?? []).flatMap((word) =>
    spaceless.test(word) ? [...word] : [word.toLowerCase()],
  );

export function overlapOf(truth: string, text: string, tokens = tokensOf): Overlap {
  const wanted = shingles(tokens(truth));
  const got = shingles(tokens(text));
  const counts = { both: 0, extra: 0, missing: 0 };
  for (const shingle of new Set([...wanted.keys(), ...got.keys()])) {
    const [one, other] = [wanted.get(shingle) ?? 0, got.get(shingle) ?? 0];
    counts.both += Math.min(one, other);
    counts.extra += Math.max(0, other - one);
    counts.missing += Math.max(0, one - other);
  }
  const sum = counts.both + counts.extra + counts.missing || 1;
  return { both: counts.both / sum, extra: counts.extra / sum, missing: counts.missing / sum };
}

function shingles(tokens: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  const last = Math.max(1, tokens.length - shingleLength + 1);
  for (let index = 0; index < last; index++) {
    const shingle = tokens.slice(index, index + shingleLength).join('\u0001');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const precisionOf = ({ both, extra, missing }: Overlap): number =>
  extra === 0 && missing === 0 ? 1 : both === 0 && extra === 0 ? 0 : both / (both + extra);
export const recallOf = ({ both, extra, missing }: Overlap): number =>
  extra === 0 && missing === 0 ? 1 : both === 0 && missing === 0 ? 0 : both / (both + missing);

const harmonic = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));

/** Of one page. */
export const f1Of = (overlap: Overlap): number => harmonic(precisionOf(overlap), recallOf(overlap));

/** Whether the two texts are the same, token by token. */
export const isExact = (truth: string, text: string): boolean => tokensOf(truth).join(' ') === tokensOf(text).join(' ');

export interface Averages {
  precision: number;
  recall: number;
  /** Of the averages, not the average of the pages' own. */
  f1: number;
}

/** Over many pages. A page without any text extracted says nothing of precision, one without truth nothing of recall. */
export function averagesOf(overlaps: readonly Overlap[]): Averages {
  const precision = mean(overlaps.filter(({ both, extra }) => both + extra > 0).map(precisionOf));
  const recall = mean(overlaps.filter(({ both, missing }) => both + missing > 0).map(recallOf));
  return { precision, recall, f1: harmonic(precision, recall) };
}

export const mean = (numbers: readonly number[]): number =>
  numbers.length ? numbers.reduce((sum, number) => sum + number, 0) / numbers.length : Number.NaN;
