import { fromBase64, toBase64 } from './base64';

/** What may call itself a JPEG in the messages between Newsclip's own parts, which carry JSON alone. */
export const jpegDataUrl = /^data:image\/jpeg;base64,([A-Za-z0-9+/]+={0,2})$/;

/** The first bytes of every JPEG. */
const signature = [0xff, 0xd8, 0xff];

/** The picture of a base64 data URL; null where it is none. Nothing else of it is looked at: it may still be broken. */
export function jpegOf(dataUrl: string): Blob | null {
  const base64 = jpegDataUrl.exec(dataUrl)?.[1];
  if (base64 === undefined || base64.length % 4 !== 0) return null;
  // `fetch` would do it too, but the pages' policy lets them connect to nothing.
  const bytes = fromBase64(base64);
  return signature.every((byte, place) => bytes[place] === byte) ? new Blob([bytes], { type: 'image/jpeg' }) : null;
}

/** A JPEG as a base64 data URL. */
export const toJpegDataUrl = async (jpeg: Blob): Promise<string> =>
  `data:image/jpeg;base64,${toBase64(new Uint8Array(await jpeg.arrayBuffer()))}`;
