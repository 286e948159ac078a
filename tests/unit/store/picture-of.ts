import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import { sha256OfBytes } from '@/lib/core/sha256-of';

/** A picture as it is kept, its bytes made of a word. Nothing draws it. */
export async function pictureOf(word: string, bytes = 10): Promise<KeptImage> {
  const content = new Uint8Array(bytes);
  content.set(new TextEncoder().encode(word));
  const picture = new Blob([content], { type: 'image/png' });
  return { hash: await sha256OfBytes(content), picture, width: 4, height: 3 };
}
