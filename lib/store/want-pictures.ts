import { pictureLimits } from '@/lib/core/pictures/picture-limits';
import type { NewsclipDatabase, PictureRow } from './schema';

/**
 * Notes pictures that are to be got for a clip, in the transaction that is open: those beyond the limit are left out, those that it has
 * stay as they are, and what could not be kept before is tried again.
 */
export async function wantPictures(db: NewsclipDatabase, clipId: string, addresses: readonly string[]): Promise<void> {
  const wanted = addresses.slice(0, pictureLimits.count);
  if (wanted.length === 0) return;
  const there = await db.pictures.bulkGet(wanted.map((address): [string, string] => [clipId, address]));
  const pending = wanted.filter((_, place) => there[place]?.hash == null);
  await db.pictures.bulkPut(
    pending.map((address): PictureRow => ({ clipId, address, hash: null, missing: 'pending' })),
  );
}
