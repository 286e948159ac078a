import type { KeptImage } from '@/lib/core/pictures/kept-picture';
import { picturesOfClips } from './free-pictures';
import type { NewsclipDatabase } from './schema';

/** The pictures of some clips that are kept, by clip and address. Their bytes stay where they are until somebody reads them. */
export async function keptOfClips(
  db: NewsclipDatabase,
  clipIds: readonly string[],
): Promise<Map<string, Map<string, KeptImage>>> {
  const rows = await picturesOfClips(db, clipIds);
  const hashes = [...new Set(rows.flatMap(({ hash }) => hash ?? []))];
  const found = await db.images.bulkGet(hashes).catch(() => []);
  const images = new Map(found.flatMap((image) => (image ? [[image.hash, image]] : [])));
  const kept = new Map<string, Map<string, KeptImage>>();
  for (const { clipId, address, hash } of rows) {
    const image = hash === null ? undefined : images.get(hash);
    if (!image) continue;
    const ofClip = kept.get(clipId) ?? new Map<string, KeptImage>();
    kept.set(clipId, ofClip.set(address, image));
  }
  return kept;
}
