/** What a stream of random numbers is for: streams of different purposes never meet. */
const purposes = { vocabulary: 1, press: 2, tags: 3, times: 4, clip: 5, query: 6 } as const;
export type Purpose = keyof typeof purposes;

/** The seed of everything synthetic; another one gives another collection. */
const seed = 0x6e657773;

/** Seeded random numbers: sfc32 (Chris Doty-Humphrey, PractRand), whose 128 bits of state keep many streams apart. */
export class Random {
  private a: number = seed;
  private b: number;
  private c: number;
  private counter = 1;

  /** `index` tells streams of one purpose apart. */
  constructor(purpose: Purpose, index = 0) {
    this.b = purposes[purpose];
    this.c = index;
    for (let round = 0; round < 15; round += 1) this.next();
  }

  /** 32 bits. */
  next(): number {
    const mixed = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + mixed) | 0;
    return mixed >>> 0;
  }

  /** From 0 up to, not including, 1. */
  share(): number {
    return this.next() / 2 ** 32;
  }

  /** A whole number from 0 up to, not including, `count`. */
  below(count: number): number {
    return Math.floor(this.share() * count);
  }

  /** A whole number, both ends included. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  chance(share: number): boolean {
    return this.share() < share;
  }

  /** An exponentially distributed length of that mean: short ones are common, long ones happen. */
  exponential(mean: number): number {
    return -Math.log(1 - this.share()) * mean;
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[this.below(list.length)];
    if (picked === undefined) throw new RangeError('Nothing to pick from');
    return picked;
  }

  hex(digits: number): string {
    let text = '';
    while (text.length < digits) text += this.next().toString(16).padStart(8, '0');
    return text.slice(0, digits);
  }
}
