import { pictureAddresses } from '@/lib/core/pictures/picture-addresses';
import { revisionsOf } from './revisions-of';
import type { NewsclipDatabase, PictureRow } from './schema';

/** What clips show of pictures, in the transaction that is open. */
export const picturesOfClips = (db: NewsclipDatabase, clipIds: readonly string[]): Promise<PictureRow[]> =>
  db.pictures.where('clipId').anyOf(clipIds).toArray();

/** Frees what clips that go have shown, but for what another one shows, too. In the transaction in which they go. */
export async function freePicturesOf(db: NewsclipDatabase, clipIds: readonly string[]): Promise<void> {
  await free(db, await picturesOfClips(db, clipIds));
}

/** The same of what no revision of a clip shows any more. In the transaction in which the revision went. */
export async function freeUnshown(db: NewsclipDatabase, clipId: string): Promise<void> {
  const rows = await picturesOfClips(db, [clipId]);
  if (rows.length === 0) return;
  const bodies = await revisionsOf(db, clipId).toArray();
  const shown = new Set(bodies.flatMap(({ html }) => pictureAddresses(html)));
  await free(
    db,
    rows.filter(({ address }) => !shown.has(address)),
  );
}

async function free(db: NewsclipDatabase, rows: readonly PictureRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db.pictures.bulkDelete(rows.map(({ clipId, address }): [string, string] => [clipId, address]));
  const hashes = [...new Set(rows.flatMap(({ hash }) => hash ?? []))];
  const shown = await Promise.all(hashes.map((hash) => db.pictures.where('hash').equals(hash).count()));
  await db.images.bulkDelete(hashes.filter((_, place) => shown[place] === 0));
}
