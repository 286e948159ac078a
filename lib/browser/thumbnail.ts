import { mostThumbnailBytes } from '@/lib/core/thumbnail';

/** The longer side in pixels: the 96 by 72 that a list shows, filled by a wide picture on a screen of double density. */
const longestSide = 240;

/** The first is good enough to look at; a picture that stays too large with it is noise, and noise may be coarse. */
const qualities = [0.8, 0.5];

/** A picture as small as lists show it, a JPEG; null where it cannot be read or made small enough. */
export async function thumbnailOf(picture: Blob): Promise<Blob | null> {
  try {
    const whole = await createImageBitmap(picture);
    const scale = Math.min(1, longestSide / Math.max(whole.width, whole.height));
    const side = (pixels: number): number => Math.max(1, Math.round(pixels * scale));
    const canvas = new OffscreenCanvas(side(whole.width), side(whole.height));
    const brush = canvas.getContext('2d');
    if (!brush) return null;
    brush.imageSmoothingQuality = 'high';
    brush.drawImage(whole, 0, 0, canvas.width, canvas.height);
    whole.close();
    for (const quality of qualities) {
      const small = await canvas.convertToBlob({ type: 'image/jpeg', quality });
      if (small.size <= mostThumbnailBytes) return small;
    }
    return null;
  } catch {
    return null; // a thumbnail is never worth a message
  }
}
