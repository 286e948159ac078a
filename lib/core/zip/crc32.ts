/** Bytes that are taken together. One after another they take four times as long, since each must wait for the one before it. */
const together = 8;

/** What each value of a byte does to the sum, followed by none, one, up to seven other bytes: 256 values each. */
const tables = new Int32Array(together * 256);
for (let value = 0; value < 256; value += 1) {
  let sum = value;
  for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  tables[value] = sum;
}
for (let place = 256; place < tables.length; place += 1) {
  const sum = tables[place - 256] ?? 0;
  tables[place] = (sum >>> 8) ^ (tables[sum & 0xff] ?? 0);
}

/** What a byte does to the sum that so many others of those taken together follow. */
const of = (byte: number, followedBy: number): number => tables[followedBy * 256 + (byte & 0xff)] ?? 0;

/** The CRC-32 that zips have of their files, unsigned; `before` is that of the bytes before these. */
export function crc32(bytes: Uint8Array, before = 0): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const inEights = bytes.length - (bytes.length % together);
  let sum = ~before;
  for (let at = 0; at < inEights; at += together) {
    const one = sum ^ view.getInt32(at, true);
    const two = view.getInt32(at + 4, true);
    sum =
      of(one, 7) ^
      of(one >>> 8, 6) ^
      of(one >>> 16, 5) ^
      of(one >>> 24, 4) ^
      of(two, 3) ^
      of(two >>> 8, 2) ^
      of(two >>> 16, 1) ^
      of(two >>> 24, 0);
  }
  for (let at = inEights; at < bytes.length; at += 1) sum = (sum >>> 8) ^ of(sum ^ view.getUint8(at), 0);
  return ~sum >>> 0;
}
