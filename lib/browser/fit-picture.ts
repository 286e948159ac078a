import type { KeptImage, MissingReason } from '@/lib/core/pictures/kept-picture';
import { pictureKind } from '@/lib/core/pictures/picture-kind';
import { pictureLimits } from '@/lib/core/pictures/picture-limits';
import { fail, ok, type Result } from '@/lib/core/result';
import { sha256OfBytes } from '@/lib/core/sha256-of';

const quality = 0.85;

/**
 * A picture as it is kept: its bytes as they came where they are no more than wanted, else drawn anew, smaller; of one that moves the first
 * image is left then. What the browser cannot draw is no picture.
 */
export async function fitPicture(bytes: Uint8Array<ArrayBuffer>): Promise<Result<KeptImage, MissingReason>> {
  const kind = pictureKind(bytes);
  if (!kind) return fail('no-picture');
  if (kind.width * kind.height > pictureLimits.pixels) return fail('too-large');
  const whole = await drawable(new Blob([bytes], { type: kind.type }));
  if (!whole) return fail('no-picture');
  try {
    const { width, height } = whole;
    const scale = Math.min(1, pictureLimits.longestSide / Math.max(width, height));
    // One that moves would stand still when it is drawn.
    const stays = scale === 1 || kind.type === 'image/gif';
    if (stays && bytes.byteLength <= pictureLimits.bytes) {
      const picture = new Blob([bytes], { type: kind.type });
      return ok({ hash: await sha256OfBytes(bytes), picture, width, height });
    }
    return await drawnAnew(whole, scale);
  } finally {
    whole.close();
  }
}

async function drawable(picture: Blob): Promise<ImageBitmap | null> {
  try {
    return await createImageBitmap(picture);
  } catch {
    return null;
  }
}

async function drawnAnew(whole: ImageBitmap, scale: number): Promise<Result<KeptImage, MissingReason>> {
  const side = (pixels: number): number => Math.max(1, Math.round(pixels * scale));
  const canvas = new OffscreenCanvas(side(whole.width), side(whole.height));
  const brush = canvas.getContext('2d');
  if (!brush) return fail('no-picture');
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(whole, 0, 0, canvas.width, canvas.height);
  const picture = await canvas.convertToBlob({ type: 'image/webp', quality });
  if (picture.size > pictureLimits.bytes) return fail('too-large');
  const hash = await sha256OfBytes(await picture.arrayBuffer());
  return ok({ hash, picture, width: canvas.width, height: canvas.height });
}
