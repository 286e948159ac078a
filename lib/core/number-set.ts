const free = -1;

/** Part of the places that are taken before there are more of them. */
const fullest = 0.6;

/**
 * Whole numbers from 0 up to 2 ** 53, well spread in their lowest bits: a table with open addressing, in which one takes 13 to 27 bytes and
 * no object. A `Set` keeps such numbers as objects on the heap.
 */
export class NumberSet {
  #places = table(16);
  #size = 0;

  has(number: number): boolean {
    return this.#places[placeOf(this.#places, number)] === number;
  }

  add(number: number): void {
    const place = placeOf(this.#places, number);
    if (this.#places[place] === number) return;
    this.#places[place] = number;
    this.#size += 1;
    if (this.#size > this.#places.length * fullest) this.#grow();
  }

  #grow(): void {
    const places = table(this.#places.length * 2);
    for (const number of this.#places) {
      if (number !== free) places[placeOf(places, number)] = number;
    }
    this.#places = places;
  }
}

const table = (length: number): Float64Array<ArrayBuffer> => new Float64Array(length).fill(free);

/** Where a number is, or the free place where it goes. */
function placeOf(places: Float64Array, number: number): number {
  const mask = places.length - 1;
  let place = (number >>> 0) & mask;
  while (places[place] !== free && places[place] !== number) place = (place + 1) & mask;
  return place;
}
