import { toHex } from '@/lib/core/hex';

/** SHA-256, hexadecimal, of a text after NFC and folding of white space: equal text, equal hash. */
export async function hashOfText(text: string): Promise<string> {
  const normal = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(normal))));
}
