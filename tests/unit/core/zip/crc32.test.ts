import { crc32 as crc32OfNode } from 'node:zlib';
import { assert, integer, property, uint8Array } from 'fast-check';
import { expect, it } from 'vitest';
import { crc32 } from '@/lib/core/zip/crc32';

it('is what the format gives as an example', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

it('is what zlib says of any bytes, wherever they begin and however they are parted', () => {
  assert(
    property(uint8Array({ maxLength: 100 }), integer({ min: 0, max: 100 }), (bytes, place) => {
      const [start, rest] = [bytes.subarray(0, place), bytes.subarray(place)];
      expect(crc32(rest)).toBe(crc32OfNode(rest));
      expect(crc32(rest, crc32(start))).toBe(crc32OfNode(bytes));
    }),
  );
});
