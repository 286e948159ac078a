/**
 * How well an extracted text covers the true one, as the Zyte article-extraction benchmark counts: shingles of four tokens, each
 * as often as it stands there.
 */
export interface TextScore {
  precision: number;
  recall: number;
  f1: number;
}

const shingleLength = 4;

export function textScore(truth: string, text: string): TextScore {
  const wanted = shingles(truth);
  const got = shingles(text);
  let both = 0;
  for (const [shingle, count] of wanted) both += Math.min(count, got.get(shingle) ?? 0);
  const precision = share(both, total(got));
  const recall = share(both, total(wanted));
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

function shingles(text: string): Map<string, number> {
  const tokens = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const counts = new Map<string, number>();
  const last = Math.max(1, tokens.length - shingleLength + 1);
  for (let index = 0; index < last; index++) {
    const shingle = tokens.slice(index, index + shingleLength).join('\u0001');
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

const total = (counts: Map<string, number>): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
