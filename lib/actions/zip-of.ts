import { makeZip } from 'client-zip';
import type { ExportFile } from '@/lib/core/export/export-file';

/** Bytes that are handed to the browser at a time, which keeps them off the heap: it takes a moment for each, however few. */
const handedOver = 1 << 21;

/** Files as one zip that is not compressed, put together as they come. What goes wrong in reading them is thrown as it was, not as a stream reports it. */
export async function zipOf(source: AsyncIterable<ExportFile>): Promise<Blob> {
  const trouble: unknown[] = [];
  async function* watched() {
    try {
      yield* source;
    } catch (error) {
      trouble.push(error);
      throw error;
    }
  }
  try {
    return await blobOf(makeZip(watched()));
  } catch (error) {
    throw trouble[0] ?? error;
  }
}

/** What a `Response` would do, which hands over each piece as it comes. */
async function blobOf(stream: ReadableStream<Uint8Array>): Promise<Blob> {
  const reader = stream.getReader();
  const parts: Blob[] = [];
  const room = new Uint8Array(handedOver);
  let filled = 0;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    let left = piece.value;
    while (filled + left.length > room.length) {
      const fits = room.length - filled;
      room.set(left.subarray(0, fits), filled);
      parts.push(new Blob([room]));
      left = left.subarray(fits);
      filled = 0;
    }
    room.set(left, filled);
    filled += left.length;
  }
  return new Blob([...parts, room.subarray(0, filled)], { type: 'application/zip' });
}
