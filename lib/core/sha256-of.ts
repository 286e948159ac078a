import { toHex } from './hex';

/** SHA-256 of a text as UTF-8, hexadecimal. */
export async function sha256Of(text: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))));
}
