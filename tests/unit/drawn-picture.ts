import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import { sha256OfBytes } from '@/lib/core/sha256-of';

/** A picture that a browser can draw, in a kind, as it is kept. Sizes in pixels; of other sizes it is another. */
export async function drawnPicture(type: string, width = 8, height = 6): Promise<KeptImage> {
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.fillRect(0, 0, width / 2, height / 2);
  const picture = await canvas.convertToBlob({ type });
  return { hash: await sha256OfBytes(await picture.arrayBuffer()), picture, width, height };
}
