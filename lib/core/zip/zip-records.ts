/** What a zip says of a file in it. */
export interface ZipEntry {
  /** Its path, as UTF-8. */
  name: Uint8Array;
  /** Bytes, fewer than 4 GB. */
  size: number;
  crc32: number;
  /** Epoch milliseconds; told in local time, as zips do. */
  lastModified: number;
  /** Bytes of the zip before it. */
  offset: number;
}

/** What stands where a number is too large for its place, and is told in a place of its own. */
const [inZip64, countInZip64] = [0xffffffff, 0xffff];

/** The version of the format that it takes to read an entry: with folders, with places past 4 GB. */
const [plain, zip64] = [20, 45];

/** The names are UTF-8. */
const utf8Names = 1 << 11;

/** Made on Unix: a file that its owner and group may change, and all may read. */
const [unix, fileMode] = [3 << 8, 0o100664];

/** What comes before a file that is stored as it is. */
export function fileHeader(entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const record = new Fields(30 + entry.name.length);
  record.four(0x04034b50);
  putFacts(record, entry, plain);
  record.two(0);
  record.bytes(entry.name);
  return record.written;
}

/** What the directory at the end of a zip says of the same file. */
export function directoryEntry(entry: ZipEntry): Uint8Array<ArrayBuffer> {
  const isFar = entry.offset >= inZip64;
  const record = new Fields(46 + entry.name.length + (isFar ? 12 : 0));
  record.four(0x02014b50);
  record.two(unix | (isFar ? zip64 : plain));
  putFacts(record, entry, isFar ? zip64 : plain);
  record.two(isFar ? 12 : 0);
  // No comment, on the first disk, not known to be text.
  record.two(0, 0, 0);
  record.four(fileMode * 0x10000, isFar ? inZip64 : entry.offset);
  record.bytes(entry.name);
  if (isFar) {
    record.two(1, 8);
    record.eight(entry.offset);
  }
  return record.written;
}

/** Where the directory of a zip lies. */
interface Directory {
  entries: number;
  /** Bytes. */
  size: number;
  /** Bytes of the zip before it. */
  offset: number;
}

/** What a zip ends with. */
export function zipEnd({ entries, size, offset }: Directory): Uint8Array<ArrayBuffer> {
  const isLarge = entries >= countInZip64 || size >= inZip64 || offset >= inZip64;
  const record = new Fields(22 + (isLarge ? 76 : 0));
  if (isLarge) {
    record.four(0x06064b50);
    record.eight(44);
    record.two(unix | zip64, zip64);
    record.four(0, 0);
    record.eight(entries, entries, size, offset);
    record.four(0x07064b50, 0);
    record.eight(offset + size);
    record.four(1);
  }
  const told = Math.min(entries, countInZip64);
  record.four(0x06054b50);
  record.two(0, 0, told, told);
  record.four(Math.min(size, inZip64), Math.min(offset, inZip64));
  record.two(0);
  return record.written;
}

/** What both records of a file say of it, up to the length of its name. */
function putFacts(record: Fields, { name, size, crc32, lastModified }: ZipEntry, version: number): void {
  if (size >= inZip64) throw new RangeError(`${size} bytes are too many for one file of a zip`);
  record.two(version, utf8Names, 0, ...dosTime(new Date(lastModified)));
  record.four(crc32, size, size);
  record.two(name.length);
}

/** Time and day as DOS has them: years from 1980 up to 2107, every other second. */
function dosTime(time: Date): [number, number] {
  const year = Math.min(Math.max(time.getFullYear() - 1980, 0), 127);
  return [
    (time.getHours() << 11) | (time.getMinutes() << 5) | (time.getSeconds() >> 1),
    (year << 9) | ((time.getMonth() + 1) << 5) | time.getDate(),
  ];
}

/** Numbers one after another, the lowest byte first. */
class Fields {
  readonly written: Uint8Array<ArrayBuffer>;
  readonly #view: DataView;
  #at = 0;

  constructor(length: number) {
    this.written = new Uint8Array(length);
    this.#view = new DataView(this.written.buffer);
  }

  two(...numbers: number[]): void {
    for (const number of numbers) {
      this.#view.setUint16(this.#at, number, true);
      this.#at += 2;
    }
  }

  four(...numbers: number[]): void {
    for (const number of numbers) {
      this.#view.setUint32(this.#at, number, true);
      this.#at += 4;
    }
  }

  eight(...numbers: number[]): void {
    for (const number of numbers) {
      this.#view.setBigUint64(this.#at, BigInt(number), true);
      this.#at += 8;
    }
  }

  bytes(bytes: Uint8Array): void {
    this.written.set(bytes, this.#at);
    this.#at += bytes.length;
  }
}
