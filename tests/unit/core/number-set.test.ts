import fc from 'fast-check';
import { expect, it } from 'vitest';
import { NumberSet } from '@/lib/core/number-set';
import { textNumber } from '@/lib/core/text-number';

const numbers = fc.oneof(fc.nat(40), fc.integer({ min: 0, max: 2 ** 53 - 1 }));

it('has what was added, and nothing else, as a set has', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 200 }), fc.array(numbers), (added, asked) => {
      const [ours, theirs] = [new NumberSet(), new Set<number>()];
      for (const number of added) {
        expect(ours.has(number)).toBe(theirs.has(number));
        ours.add(number);
        theirs.add(number);
      }
      for (const number of [...added, ...asked]) expect(ours.has(number)).toBe(theirs.has(number));
    }),
  );
});

it('keeps apart numbers that begin at the same place', () => {
  const set = new NumberSet();
  for (let step = 0; step < 50; step += 2) set.add(step * 2 ** 32);
  expect(Array.from({ length: 50 }, (_, step) => set.has(step * 2 ** 32))).toEqual(
    Array.from({ length: 50 }, (_, step) => step % 2 === 0),
  );
});

it('holds as many as a large library has names', () => {
  const set = new NumberSet();
  for (let count = 0; count < 100_000; count += 1) set.add(textNumber(`note ${count}`));
  expect(set.has(textNumber('note 0'))).toBe(true);
  expect(set.has(textNumber('note 99999'))).toBe(true);
  expect(set.has(textNumber('note 100000'))).toBe(false);
});
