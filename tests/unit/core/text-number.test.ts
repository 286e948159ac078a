import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textNumber } from '@/lib/core/text-number';

describe('a number for a text', () => {
  it('is a whole one that a number of JavaScript holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const number = textNumber(text);
        expect(Number.isSafeInteger(number)).toBe(true);
        expect(number).toBeGreaterThanOrEqual(0);
        expect(textNumber(text)).toBe(number);
      }),
    );
  });

  it('differs for 200,000 names that are nearly the same', () => {
    const numbers = new Set<number>();
    for (let index = 0; index < 100_000; index += 1) {
      numbers.add(textNumber(`night ferry ${index}.md`));
      numbers.add(textNumber(`night ferry (${index}).md`));
    }
    expect(numbers.size).toBe(200_000);
  });

  it('uses all of its 53 bits', () => {
    let [all, none] = [0n, (1n << 53n) - 1n];
    for (let index = 0; index < 200; index += 1) {
      const number = BigInt(textNumber(`${index}`));
      all |= number;
      none &= number;
    }
    expect(all).toBe((1n << 53n) - 1n);
    expect(none).toBe(0n);
  });
});
