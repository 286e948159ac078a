import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureKind } from '@/lib/core/pictures/picture-kind';

/** Letters as their bytes, numbers as bytes. */
const bytesOf = (...parts: (string | number[])[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (one) => one.charCodeAt(0)) : part)),
  );

const zeros = (many: number) => new Array<number>(many).fill(0);

const ispe = (width: number, height: number) => [
  ...bytesOf('ispe'),
  ...zeros(4),
  0,
  0,
  ...short(width),
  0,
  0,
  ...short(height),
];
const short = (value: number) => [value >> 8, value & 0xff];

const kinds = {
  'a PNG': [bytesOf('\x89PNG\r\n\x1a\n', zeros(4), 'IHDR', [0, 0, 3, 192, 0, 0, 2, 28]), 'image/png', 960, 540],
  'a GIF': [bytesOf('GIF89a', [64, 1, 200, 0]), 'image/gif', 320, 200],
  'a JPEG, its size after other parts': [
    bytesOf([0xff, 0xd8, 0xff, 0xe0, 0, 6], zeros(4), [0xff, 0xff, 0xc4, 0, 3, 0, 0xff, 0xc2, 0, 17, 8, 2, 28, 3, 192]),
    'image/jpeg',
    960,
    540,
  ],
  'a WebP with loss': [
    bytesOf('RIFF', zeros(4), 'WEBPVP8 ', zeros(10), [0xc0, 0x03, 0x1c, 0x02]),
    'image/webp',
    960,
    540,
  ],
  'a WebP without': [bytesOf('RIFF', zeros(4), 'WEBPVP8L', zeros(5), [0xbf, 0xc3, 0x86, 0x00]), 'image/webp', 960, 540],
  'an extended WebP': [
    bytesOf('RIFF', zeros(4), 'WEBPVP8X', zeros(8), [0xbf, 3, 0, 0x1b, 2, 0]),
    'image/webp',
    960,
    540,
  ],
  'an AVIF with a thumbnail': [
    bytesOf(zeros(4), 'ftypavif', zeros(8), ispe(160, 90), ispe(960, 540)),
    'image/avif',
    960,
    540,
  ],
} as const;

describe('the kind of a picture', () => {
  it.each(Object.entries(kinds))('is read from the bytes of %s', (_, [bytes, type, width, height]) => {
    expect(pictureKind(bytes)).toEqual({ type, width, height });
  });

  it.each(Object.entries(kinds))('is none where %s breaks off', (_, [bytes]) => {
    expect(pictureKind(bytes.slice(0, bytes.length - 5))?.width).not.toBe(960);
  });

  it.each([
    '',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    '<!doctype html><title>Not found</title>',
    '%PDF-1.7',
    'BM\x00\x00',
    '\x00\x00\x01\x00',
  ])('is none of %j', (text) => {
    expect(pictureKind(bytesOf(text))).toBeNull();
  });

  it('never throws, whatever comes', () => {
    const starts = Object.values(kinds).map(([bytes]) => bytes);
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.nat(40), fc.uint8Array({ maxLength: 60 }), (start, kept, rest) => {
        pictureKind(Uint8Array.from([...start.slice(0, kept), ...rest]));
      }),
    );
  });
});
