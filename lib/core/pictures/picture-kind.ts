/** What the first bytes of a file say. Pixels as they are stored, before any turning. */
export interface PictureKind {
  type: 'image/jpeg' | 'image/png' | 'image/gif' | 'image/webp' | 'image/avif';
  width: number;
  height: number;
}

/**
 * The kind of a picture by its bytes, whatever a server calls it; null for all that is not kept: among it SVG, which is a document, and
 * may hold scripts and addresses.
 */
export function pictureKind(bytes: Uint8Array<ArrayBuffer>): PictureKind | null {
  const read = new Reader(bytes);
  try {
    return png(read) ?? gif(read) ?? jpeg(read) ?? webp(read) ?? avif(read);
  } catch (error) {
    if (error instanceof RangeError) return null; // it ends too early
    throw error;
  }
}

class Reader {
  readonly #view: DataView;
  readonly length: number;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.length = bytes.byteLength;
  }

  byte = (at: number): number => this.#view.getUint8(at);
  short = (at: number, little = false): number => this.#view.getUint16(at, little);
  long = (at: number, little = false): number => this.#view.getUint32(at, little);
  triple = (at: number): number => this.short(at, true) + this.byte(at + 2) * 0x10000;
  says = (at: number, letters: string): boolean =>
    at + letters.length <= this.length &&
    Array.from(letters).every((letter, place) => this.byte(at + place) === letter.charCodeAt(0));
}

const png = (read: Reader): PictureKind | null =>
  read.says(0, '\x89PNG\r\n\x1a\n') && read.says(12, 'IHDR')
    ? { type: 'image/png', width: read.long(16), height: read.long(20) }
    : null;

const gif = (read: Reader): PictureKind | null =>
  read.says(0, 'GIF87a') || read.says(0, 'GIF89a')
    ? { type: 'image/gif', width: read.short(6, true), height: read.short(8, true) }
    : null;

/** Of a JPEG's parts those that tell its size: `SOF`, but for three codes that mean something else. */
const tellsSize = (code: number): boolean => code >= 0xc0 && code <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(code);

function jpeg(read: Reader): PictureKind | null {
  if (!read.says(0, '\xff\xd8\xff')) return null;
  for (let at = 2; at < read.length; ) {
    if (read.byte(at) !== 0xff) return null;
    const code = read.byte(at + 1);
    if (code === 0xff) at += 1;
    else if (tellsSize(code)) return { type: 'image/jpeg', width: read.short(at + 7), height: read.short(at + 5) };
    else at += 2 + read.short(at + 2);
  }
  return null;
}

function webp(read: Reader): PictureKind | null {
  if (!read.says(0, 'RIFF') || !read.says(8, 'WEBP')) return null;
  const type = 'image/webp';
  if (read.says(12, 'VP8X')) return { type, width: read.triple(24) + 1, height: read.triple(27) + 1 };
  if (read.says(12, 'VP8 '))
    return { type, width: read.short(26, true) & 0x3fff, height: read.short(28, true) & 0x3fff };
  if (!read.says(12, 'VP8L')) return null;
  const sides = read.long(21, true);
  return { type, width: (sides & 0x3fff) + 1, height: ((sides >> 14) & 0x3fff) + 1 };
}

/** Bytes within which an AVIF names its sizes. */
const longestHead = 8_192;

function avif(read: Reader): PictureKind | null {
  if (!read.says(4, 'ftyp') || !(read.says(8, 'avif') || read.says(8, 'avis'))) return null;
  // One of each picture in it, a thumbnail among them: the largest is the one that is drawn.
  let [width, height] = [0, 0];
  for (let at = 0; at + 16 <= Math.min(read.length, longestHead); at += 1) {
    if (!read.says(at, 'ispe')) continue;
    width = Math.max(width, read.long(at + 8));
    height = Math.max(height, read.long(at + 12));
  }
  return width > 0 && height > 0 ? { type: 'image/avif', width, height } : null;
}
