import { BlobReader, configure, type FileEntry, ZipReader } from '@zip.js/zip.js/lib/zip-core.js';
import type { ImportFile } from '@/lib/core/import/import-file';
import { UnreadableFile } from './text-of-file';

/** What a zip may be at most: past it, it is a fault or an attack. */
const zipLimits = {
  files: 200_000,
  /** Bytes that one file unpacks to. */
  bytes: 256 * 1024 * 1024,
  /** How many times a file may be as large as it is packed, where it is large at all: of text a tenth of that is usual. */
  ratio: 250,
  /** Bytes from which on the ratio counts. */
  large: 4 * 1024 * 1024,
} as const;

// The pages' policy lets no worker be made of a text, and the browser unpacks by itself.
configure({ useWebWorkers: false, useCompressionStream: true });

/** A name that would be dangerous as a path costs nobody the other files: none is ever one. */
const asNames = { filenameValidation: 'tolerant' } as const;

/** Whether a file is a zip, by its first bytes. Throws `UnreadableFile`. */
export async function isZip(file: Blob): Promise<boolean> {
  try {
    const [p, k, three, four] = new Uint8Array(await file.slice(0, 4).arrayBuffer());
    return p === 0x50 && k === 0x4b && three === 3 && four === 4;
  } catch (error) {
    throw new UnreadableFile(String(error));
  }
}

/**
 * The files in a zip, unpacked only as they are read, little of each in memory. Their names are never paths. One that is encrypted, or
 * says of itself that it is past `zipLimits`, is among them and cannot be read. Throws `UnreadableFile`, and so does reading one.
 */
export async function zipFiles(zip: Blob): Promise<ImportFile[]> {
  const files: ImportFile[] = [];
  try {
    for await (const entry of new ZipReader(new BlobReader(zip), asNames).getEntriesGenerator()) {
      if (files.length >= zipLimits.files) throw new UnreadableFile(`more than ${zipLimits.files} files`);
      if (entry.directory) continue;
      files.push({ name: entry.filename, size: entry.uncompressedSize, pieces: () => piecesOf(entry) });
    }
  } catch (error) {
    throw unreadable(error);
  }
  return files;
}

async function* piecesOf(entry: FileEntry): AsyncGenerator<string> {
  if (!isReadable(entry)) throw new UnreadableFile('encrypted, or past what a file may be');
  let left = entry.uncompressedSize;
  let stream: TransformStreamDefaultController<Uint8Array<ArrayBuffer>> | null = null;
  // What it says of itself need not be true.
  const counted = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    start(controller) {
      stream = controller;
    },
    transform(bytes, controller) {
      left -= bytes.length;
      if (left < 0) controller.error(new UnreadableFile('it unpacks to more than it says'));
      else controller.enqueue(new Uint8Array(bytes));
    },
  });
  const stopped = new AbortController();
  // One that is damaged before its data begin leaves the stream as it is, and whoever reads would wait for ever.
  entry
    .getData(counted.writable, { checkCrc32: true, signal: stopped.signal })
    .catch((error: unknown) => stream?.error(unreadable(error)));
  const reader = counted.readable.pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw unreadable(error);
      });
      if (done) return;
      yield value;
    }
  } finally {
    stopped.abort();
    await reader.cancel().catch(() => {});
  }
}

const isReadable = ({ encrypted, uncompressedSize, compressedSize }: FileEntry): boolean =>
  !encrypted &&
  uncompressedSize <= zipLimits.bytes &&
  (uncompressedSize <= zipLimits.large || uncompressedSize <= compressedSize * zipLimits.ratio);

const unreadable = (error: unknown): UnreadableFile =>
  error instanceof UnreadableFile ? error : new UnreadableFile(String(error));
