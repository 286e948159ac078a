import { fitPicture } from '@/lib/browser/fit-picture';
import { UnreadableFile } from '@/lib/browser/text-of-file';
import type { Failure } from '@/lib/core/failure';
import type { ImportItem } from '@/lib/core/import/import-item';
import { pictureLimits } from '@/lib/core/pictures/picture-limits';
import { ok, type Result } from '@/lib/core/result';
import { restorePicture } from '@/lib/store';

type FoundPictures = Extract<ImportItem, { kind: 'record' }>['pictures'];

/**
 * Keeps the pictures that lay beside a clip's text for that clip. One that is none, or is larger than one is kept, stays what it was: not
 * kept. A failure where the store would not take one.
 */
export async function importPictures(clipId: string, pictures: FoundPictures = []): Promise<Result<null, Failure>> {
  for (const { address, file } of pictures.slice(0, pictureLimits.count)) {
    const bytes = file.size > pictureLimits.fetchedBytes ? null : await bytesOf(file);
    const image = bytes && (await fitPicture(bytes));
    const kept = image?.ok ? await restorePicture(image.value, [{ clipId, address }]) : null;
    if (kept && !kept.ok) return kept;
  }
  return ok(null);
}

async function bytesOf(file: { blob: () => Promise<Blob> }): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await (await file.blob()).arrayBuffer());
  } catch (error) {
    // A picture must never keep a clip from being read.
    if (error instanceof UnreadableFile || error instanceof DOMException) return null;
    throw error;
  }
}
