/**
 * nDCG at a rank: how near a ranking comes to the best one that the judgements allow, 0 to 1. Järvelin & Kekäläinen 2002
 * (doi:10.1145/582415.582418), with the gain 2^grade - 1 and the discount log2(rank + 1) of Burges et al. 2005, which is what is
 * commonly meant by it. What is not judged has grade 0; where nothing has a grade there is nothing to find, and it is 0.
 */
export function ndcgAt(rank: number, ranking: readonly string[], judged: Readonly<Record<string, number>>): number {
  const best = Object.values(judged).sort((a, b) => b - a);
  const ideal = discountedGain(best.slice(0, rank));
  const grades = ranking.slice(0, rank).map((id) => judged[id] ?? 0);
  return ideal === 0 ? 0 : discountedGain(grades) / ideal;
}

const discountedGain = (grades: readonly number[]): number =>
  grades.reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
