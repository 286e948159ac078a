import { configure, type Entry, Reader, TextWriter, ZipReader } from '@zip.js/zip.js';
import { expect, it } from 'vitest';
import { crc32 } from '@/lib/core/zip/crc32';
import { directoryEntry, fileHeader, type ZipEntry, zipEnd } from '@/lib/core/zip/zip-records';

configure({ useWebWorkers: false });

const utf8 = new TextEncoder();
const [name, text] = ['Notes/Fähre.md', '# The ferry\n'];
const content = utf8.encode(text);

const entryAt = (offset: number): ZipEntry => ({
  name: utf8.encode(name),
  size: content.length,
  crc32: crc32(content),
  lastModified: new Date(2026, 7, 13, 10, 2, 12).getTime(),
  offset,
});

/** What lies in a zip after so many bytes of zeros, which nobody holds. */
class Late extends Reader<readonly Uint8Array[]> {
  readonly #zeros: number;
  readonly #rest: Uint8Array;

  constructor(zeros: number, parts: readonly Uint8Array[]) {
    super(parts);
    this.#zeros = zeros;
    this.#rest = new Uint8Array(Buffer.concat(parts));
    this.size = zeros + this.#rest.length;
  }

  override async readUint8Array(from: number, length: number): Promise<Uint8Array> {
    const bytes = new Uint8Array(Math.min(length, this.size - from));
    const start = Math.max(from - this.#zeros, 0);
    const ahead = Math.max(this.#zeros - from, 0);
    if (ahead < bytes.length) bytes.set(this.#rest.subarray(start, start + bytes.length - ahead), ahead);
    return bytes;
  }
}

/** The one file of a zip that begins with so many bytes of something else, by a library that others wrote: it throws where a sum or a record is wrong. */
async function readBack(entry: ZipEntry): Promise<Entry | undefined> {
  const [header, directory] = [fileHeader(entry), directoryEntry(entry)];
  const place = { entries: 1, size: directory.length, offset: entry.offset + header.length + content.length };
  const zip = new Late(entry.offset, [header, content, directory, zipEnd(place)]);
  const [found] = await new ZipReader(zip, { checkSignature: true }).getEntries();
  return found;
}

it.each([
  ['at the beginning', 0],
  ['at 4 GB but two bytes, the last that its place can tell', 2 ** 32 - 2],
  ['at 4 GB but one byte, which means that it is told elsewhere', 2 ** 32 - 1],
  ['where only the directory is past 4 GB', 2 ** 32 - 20],
  ['at 5 GB', 5 * 2 ** 30],
])('a file that lies %s is found', async (_, offset) => {
  const entry = await readBack(entryAt(offset));
  expect(entry).toMatchObject({ filename: name, offset, uncompressedSize: content.length });
  expect(entry?.directory === false && (await entry.getData(new TextWriter()))).toBe(text);
});

it.each([
  ['the beginning of DOS time', new Date(1969, 6, 20), new Date(1980, 6, 20)],
  ['a day in winter', new Date(2026, 0, 13, 18, 23, 59), new Date(2026, 0, 13, 18, 23, 58)],
  ['a day in summer', new Date(2026, 6, 31, 0, 0, 0), new Date(2026, 6, 31, 0, 0, 0)],
])('the time of a file of %s is told by the clock on the wall, in steps of two seconds', async (_, time, told) => {
  const found = await readBack({ ...entryAt(0), lastModified: time.getTime() });
  expect(found?.lastModDate).toEqual(told);
});

it('what is too large for one file of a zip is refused, not written wrongly', () => {
  expect(() => fileHeader({ ...entryAt(0), size: 2 ** 32 })).toThrow(RangeError);
});
