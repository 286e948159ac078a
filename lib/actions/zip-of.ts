import type { ExportFile } from '@/lib/core/export/export-file';
import { crc32 } from '@/lib/core/zip/crc32';
import { directoryEntry, fileHeader, zipEnd } from '@/lib/core/zip/zip-records';
import { GatheredBytes } from './gathered-bytes';

/** Bytes of a file that are in memory at a time. */
const longestPiece = 1 << 21;

const utf8 = new TextEncoder();

/** Files as one zip that is not compressed, put together as they come. What goes wrong in reading them is thrown as it was. */
export async function zipOf(source: AsyncIterable<ExportFile>): Promise<Blob> {
  const [files, directory] = [new GatheredBytes(), new GatheredBytes()];
  let entries = 0;
  for await (const { name, input, lastModified } of source) {
    const pieces = await piecesOf(input);
    let [size, sum] = [0, 0];
    for await (const piece of pieces) {
      size += piece.length;
      sum = crc32(piece, sum);
    }
    const entry = { name: utf8.encode(name), size, crc32: sum, lastModified, offset: files.length };
    files.add(fileHeader(entry));
    for await (const piece of pieces) files.add(piece);
    directory.add(directoryEntry(entry));
    entries += 1;
  }
  const end = zipEnd({ entries, size: directory.length, offset: files.length });
  return new Blob([...files.toParts(), ...directory.toParts(), end], { type: 'application/zip' });
}

type Pieces = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** To be gone through twice: what is in a file is summed before it is written. Only what is long is read twice for that. */
async function piecesOf(input: ExportFile['input']): Promise<Pieces> {
  if (typeof input === 'string') return [utf8.encode(input)];
  if (!(input instanceof Blob)) return [input];
  if (input.size <= longestPiece) return [await bytesOf(input)];
  return {
    async *[Symbol.asyncIterator]() {
      for (let at = 0; at < input.size; at += longestPiece) yield await bytesOf(input.slice(at, at + longestPiece));
    },
  };
}

const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer());
