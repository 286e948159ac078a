import { toHex } from './hex';

/** SHA-256 of a text as UTF-8, hexadecimal. */
export const sha256Of = (text: string): Promise<string> => sha256OfBytes(new TextEncoder().encode(text));

/** SHA-256 of bytes, hexadecimal. */
export async function sha256OfBytes(bytes: BufferSource): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
