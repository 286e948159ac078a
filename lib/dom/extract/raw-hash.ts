import { toHex } from '@/lib/core/hex';
import { sha256 } from './sha256';

/** SHA-256, hexadecimal. The browser’s own where there is one: pages on plain http have no `crypto.subtle`. */
export async function rawHash(html: string): Promise<string> {
  const bytes = new TextEncoder().encode(html);
  return toHex(crypto.subtle ? new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)) : sha256(bytes));
}
