import fc from 'fast-check';
import { expect, it } from 'vitest';
import { clipId } from '@/lib/core/clip-id';

const bytes = fc.uint8Array({ minLength: 10, maxLength: 10 });
const times = fc.integer({ min: 0, max: 2 ** 47 });

it('is a UUID of version 7 that carries its time', () => {
  fc.assert(
    fc.property(times, bytes, (now, random) => {
      const id = clipId(now, random);
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(Number.parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(now);
    }),
  );
});

it('sorts by time', () => {
  fc.assert(
    fc.property(times, times, bytes, bytes, (one, other, a, b) => {
      fc.pre(one < other);
      expect(clipId(one, a) < clipId(other, b)).toBe(true);
    }),
  );
});
