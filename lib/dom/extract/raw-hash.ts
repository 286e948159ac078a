import type { RawHash } from '@/lib/core/extraction';
import { toHex } from '@/lib/core/hex';

/**
 * SHA-256 of the page's HTML, or that HTML where only whoever asks can hash it: pages on plain http have no `crypto.subtle`, and in Firefox a
 * content script borrows the page's, whose promise asks what it is settled with for `then`, and a page may have made every object have one.
 */
export async function rawHash(html: string): Promise<RawHash> {
  const isOurs = window.Array === Array;
  if (!isOurs || !crypto.subtle) return { rawHtml: html };
  // Half as long as making the bytes anew: no unit of UTF-16 becomes more than three.
  const room = new Uint8Array(html.length * 3);
  const bytes = room.subarray(0, new TextEncoder().encodeInto(html, room).written);
  return { rawHash: toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))) };
}
