import type { RawHash } from '@/lib/core/extraction';
import { toHex } from '@/lib/core/hex';

/**
 * SHA-256 of the page's HTML, or that HTML where only whoever asks can hash it: pages on plain http have no `crypto.subtle`, and in Firefox a
 * content script borrows the page's, whose promise asks what it is settled with for `then`, and a page may have made every object have one.
 */
export async function rawHash(html: string): Promise<RawHash> {
  const isOurs = window.Array === Array;
  if (!isOurs || !crypto.subtle) return { rawHtml: html };
  return { rawHash: toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(html)))) };
}
