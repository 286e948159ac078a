import { expect } from 'vitest';

/** The files of a stored zip by its central directory (APPNOTE 6.3.10, sections 4.3.12 and 4.3.7). */
export async function unzip(archive: Blob) {
  const bytes = await archive.arrayBuffer();
  const view = new DataView(bytes);
  const text = (from: number, length: number) => new TextDecoder().decode(new Uint8Array(bytes, from, length));
  let end = bytes.byteLength - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  let at = view.getUint32(end + 16, true);
  const files = new Map<string, { text: string; date: number }>();
  for (let count = view.getUint16(end + 10, true); count > 0; count -= 1) {
    expect(view.getUint32(at, true)).toBe(0x02014b50);
    expect(view.getUint16(at + 10, true), 'stored, not compressed').toBe(0);
    const [size, nameLength, extra, comment] = [
      view.getUint32(at + 24, true),
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ];
    const local = view.getUint32(at + 42, true);
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    files.set(text(at + 46, nameLength), { text: text(start, size), date: view.getUint32(at + 12, true) });
    at += 46 + nameLength + extra + comment;
  }
  return files;
}
