import { toHex } from '@/lib/core/hex';
import { sha256 } from './sha256';

/**
 * SHA-256, hexadecimal. The browser's own where there is one: pages on plain http have no `crypto.subtle`. Not in Firefox, where a
 * content script borrows the page's: its promise asks what it is settled with for `then`, and a page may have made every object have one.
 */
export async function rawHash(html: string): Promise<string> {
  const bytes = new TextEncoder().encode(html);
  const isOurs = window.Array === Array;
  return toHex(isOurs && crypto.subtle ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)) : sha256(bytes));
}
