import type { ArchiveSource } from '@/lib/core/archive/read-archive';

/** The browser could not read a file: it is gone, was changed meanwhile, or its disk fails. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** A file, read piece by piece: however large it is, little of it lies in memory. Throws `UnreadableFile`. */
export const textOfFile = (file: Blob): ArchiveSource => ({ size: file.size, pieces: () => piecesOf(file) });

async function* piecesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch((error: unknown) => {
        throw new UnreadableFile(String(error));
      });
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops reading earlier lets go of the file.
    await reader.cancel().catch(() => {});
  }
}
