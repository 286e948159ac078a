import { describe, expect, it } from 'vitest';
import { thumbnailOf } from '@/lib/browser/thumbnail';
import { mostThumbnailBytes } from '@/lib/core/thumbnail';
import { painted } from '../painted';

const sizeOf = async (picture: Blob | null) => {
  const { width, height } = picture ? await createImageBitmap(picture) : { width: 0, height: 0 };
  return [width, height];
};

/** What no JPEG makes small. */
async function noise(side: number): Promise<Blob> {
  const pixels = new Uint8ClampedArray(side * side * 4);
  for (let at = 0; at < pixels.length; at += 60_000) crypto.getRandomValues(pixels.subarray(at, at + 60_000));
  for (let at = 3; at < pixels.length; at += 4) pixels[at] = 255;
  const canvas = new OffscreenCanvas(side, side);
  canvas.getContext('2d')?.putImageData(new ImageData(pixels, side), 0, 0);
  return canvas.convertToBlob();
}

describe('a thumbnail', () => {
  const rows = [
    { name: 'a wide picture', size: [960, 540], small: [240, 135] },
    { name: 'a high one', size: [300, 600], small: [120, 240] },
    { name: 'one that is small already', size: [100, 60], small: [100, 60] },
    { name: 'a very long one', size: [4_000, 8], small: [240, 1] },
  ] as const;
  it.each(rows)('is a small JPEG: $name', async ({ size: [width, height], small }) => {
    const thumbnail = await thumbnailOf(await painted(width, height));
    expect(thumbnail?.type).toBe('image/jpeg');
    expect(await sizeOf(thumbnail)).toEqual(small);
  });

  it('is never larger than may be sent', async () => {
    const thumbnail = await thumbnailOf(await noise(600));
    expect(thumbnail?.size).toBeLessThanOrEqual(mostThumbnailBytes);
    expect(await sizeOf(thumbnail)).toEqual([240, 240]);
  });

  it('is none of what is no picture', async () => {
    expect(await thumbnailOf(new Blob(['<svg>'], { type: 'image/jpeg' }))).toBeNull();
  });
});
