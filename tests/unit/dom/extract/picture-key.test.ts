import { describe, expect, it } from 'vitest';
import { pictureKey } from '@/lib/dom/extract/picture-key';

describe('pictureKey', () => {
  it.each([
    ['/a/quay-1280x720.jpg', '/b/quay.webp', true],
    ['/a/quay_640.jpg', '/b/quay.jpg', true],
    ['/a/QUAY.JPG', '/b/quay.jpg', true],
    ['/a/quay.jpg?w=20', '/a/quay.jpg', true],
    ['/a/quay.jpg?at=s20&of=1/2', '/a/quay.jpg#top', true],
    ['/a/quay=s20/1.jpg', '/a/quay=s30/2.jpg', false],
    ['https://pictures.example/AbC_d-9=s1000', 'https://pictures.example/AbC_d-9=w750-h500', true],
    ['/resize/?url=https%3A%2F%2Fcdn.example%2Fa%2Fquay.jpg%3Fv%3D2&w=90', '/quay.jpg', true],
    ['/resize/?url=https%3A%2F%2Fcdn.example%2Fquay.jpg', '/resize/?url=https%3A%2F%2Fcdn.example%2Fhill.jpg', false],
    ['/_next/image?url=%2Fmedia%2Fquay.jpg&w=828', '/media/quay.jpg', true],
    ['/a/quay.jpg', '/a/market.jpg', false],
    ['/a/quay-2.jpg', '/a/quay-3.jpg', false],
  ])('%s and %s are one picture: %s', (one, other, same) => {
    expect(pictureKey(one) === pictureKey(other)).toBe(same);
  });
});
