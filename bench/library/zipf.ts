import type { Random } from './random';

/** How far the commonest ranks are levelled: Mandelbrot's amendment of Zipf's law, with the value that fits English. */
const levelling = 2.7;

/**
 * Draws ranks from 0 to `count - 1` as often as words of that rank stand in a text: in proportion to 1 / (rank + 2.7). One look
 * into a table a draw: 2 ** `bits` entries, enough that the rarest rank has some.
 */
export class Zipf {
  private readonly table: Uint16Array;
  private readonly shift: number;

  constructor(count: number, bits: number) {
    this.shift = 32 - bits;
    this.table = new Uint16Array(2 ** bits);
    let total = 0;
    for (let rank = 0; rank < count; rank += 1) total += 1 / (rank + levelling);
    let from = 0;
    let sum = 0;
    for (let rank = 0; rank < count; rank += 1) {
      sum += 1 / (rank + levelling);
      const to = Math.round((sum / total) * this.table.length);
      this.table.fill(rank, from, to);
      from = to;
    }
  }

  draw(random: Random): number {
    return this.table[random.next() >>> this.shift] ?? 0;
  }
}
