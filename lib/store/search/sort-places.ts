/** Places by a number of theirs, the lowest first, ties by time. Those that are nearly in order already are sorted fast. */
export function sortedBy(places: readonly number[], key: ArrayLike<number>, times: ArrayLike<number>): number[] {
  const at = (numbers: ArrayLike<number>, place: number): number => numbers[place] ?? 0;
  return [...places].sort((a, b) => at(key, a) - at(key, b) || at(times, a) - at(times, b) || a - b);
}

/** Bits that stand for a place's rank in the list that is sorted, below those of its worth: 53 is what a number holds. */
const placeBits = 2 ** 21;
const worthSteps = 2 ** 31;

/**
 * The same for worths, which are in no order at all. Numbers alone are sorted by the browser many times faster than by a function of
 * ours, so worth and place go into one; worths that come out the same are told apart afterwards.
 */
export function sortedByWorth(places: readonly number[], worth: ArrayLike<number>, times: ArrayLike<number>): number[] {
  if (places.length >= placeBits) return sortedBy(places, worth, times);
  let most = 0;
  for (const place of places) most = Math.max(most, worth[place] ?? 0);
  const packed = new Float64Array(places.length);
  for (let rank = 0; rank < packed.length; rank += 1) {
    const share = (worth[places[rank] ?? 0] ?? 0) / (most || 1);
    packed[rank] = Math.floor(share * worthSteps) * placeBits + rank;
  }
  packed.sort();
  const order: number[] = [];
  for (let first = 0; first < packed.length; ) {
    const step = Math.floor((packed[first] ?? 0) / placeBits);
    let next = first;
    const same: number[] = [];
    for (; next < packed.length && Math.floor((packed[next] ?? 0) / placeBits) === step; next += 1) {
      same.push(places[(packed[next] ?? 0) % placeBits] ?? 0);
    }
    for (const place of same.length > 1 ? sortedBy(same, worth, times) : same) order.push(place);
    first = next;
  }
  return order;
}

/** Steps of worth by which the best are told from the rest. */
const bands = 2_048;

/**
 * Places by worth, the highest first: at least the first `count` of them, or all. A list shows its beginning, and of tens of thousands
 * the best hundred are found in a fraction of the time that sorting all takes.
 */
export function firstByWorth(
  places: readonly number[],
  worth: ArrayLike<number>,
  times: ArrayLike<number>,
  count: number,
): number[] {
  let most = 0;
  for (const place of places) most = Math.max(most, worth[place] ?? 0);
  const bandOf = (place: number): number => Math.floor(((worth[place] ?? 0) / (most || 1)) * (bands - 1));
  const held = new Uint32Array(bands);
  for (const place of places) held[bandOf(place)] = (held[bandOf(place)] ?? 0) + 1;
  let lowest = bands - 1;
  for (let sum = held[lowest] ?? 0; sum < count && lowest > 0; sum += held[lowest] ?? 0) lowest -= 1;
  const best = places.filter((place) => bandOf(place) >= lowest);
  return sortedByWorth(best, worth, times).reverse();
}
