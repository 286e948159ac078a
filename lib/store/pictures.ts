import type { Failure } from '@/lib/core/failure';
import { type KeptImage, type MissingReason, missingReasons } from '@/lib/core/pictures/kept-picture';
import { pictureAddresses } from '@/lib/core/pictures/picture-addresses';
import { pictureLimits } from '@/lib/core/pictures/picture-limits';
import type { Result } from '@/lib/core/result';
import { database } from './database';
import { picturesOfClips } from './free-pictures';
import { revisionsOf } from './revisions-of';
import type { NewsclipDatabase, PictureRow } from './schema';
import { attempt } from './store-failure';
import { wantPictures } from './want-pictures';

/** A picture that a clip shows, by where its page had it. */
export type PicturePlace = Pick<PictureRow, 'clipId' | 'address'>;

/** Some pictures that are missing for one of these reasons, of one clip or of any. */
export async function missingPictures(
  reasons: readonly MissingReason[],
  clipId: string | null,
): Promise<PicturePlace[]> {
  const db = await database();
  if (clipId === null) return db.pictures.where('missing').anyOf(reasons).limit(100).toArray();
  const rows = await picturesOfClips(db, [clipId]);
  return rows.filter(({ missing }) => missing !== null && reasons.includes(missing));
}

/** Notes all pictures of a clip's newest text as ones that are to be got. */
export function wantPicturesOf(clipId: string): Promise<Result<null, Failure>> {
  return attempt(async () => {
    const db = await database();
    await db.transaction('rw', db.clips, db.bodies, db.pictures, async () => {
      const clip = await db.clips.get(clipId);
      const body = clip && (await db.bodies.get([clipId, clip.revision]));
      if (body) await wantPictures(db, clipId, pictureAddresses(body.html));
    });
    return null;
  });
}

/**
 * Keeps a picture for a clip that waits for it, where the clip has not gone meanwhile and has room for it. One that is there for another
 * clip is not stored again.
 */
export function keepPicture(place: PicturePlace, image: KeptImage): Promise<Result<null, Failure>> {
  return attempt(async () => {
    const db = await database();
    await db.transaction('rw', db.pictures, db.images, async () => {
      const row = await db.pictures.get([place.clipId, place.address]);
      if (row && row.hash === null) await put(db, row, image);
    });
    return null;
  });
}

/** The same for what a backup says of clips that are here: for those of them that show it and do not have it. */
export function restorePicture(image: KeptImage, places: readonly PicturePlace[]): Promise<Result<null, Failure>> {
  return attempt(async () => {
    const db = await database();
    await db.transaction('rw', db.bodies, db.pictures, db.images, async () => {
      for (const { clipId, address } of places) {
        const row = await db.pictures.get([clipId, address]);
        if (row?.hash != null || !(await isShown(db, { clipId, address }))) continue;
        await put(db, { clipId, address, hash: null, missing: 'pending' }, image);
      }
    });
    return null;
  });
}

async function isShown(db: NewsclipDatabase, { clipId, address }: PicturePlace): Promise<boolean> {
  const bodies = await revisionsOf(db, clipId).toArray();
  return bodies.some(({ html }) => pictureAddresses(html).includes(address));
}

async function put(db: NewsclipDatabase, row: PictureRow, image: KeptImage): Promise<void> {
  const rows = await picturesOfClips(db, [row.clipId]);
  const hashes = new Set(rows.flatMap(({ hash }) => hash ?? [])).add(image.hash);
  const kept = await db.images.bulkGet([...hashes]);
  const bytes = kept.reduce((sum, one) => sum + (one?.bytes ?? image.picture.size), 0);
  if (bytes > pictureLimits.clipBytes) {
    await db.pictures.put({ ...row, missing: 'clip-full' });
    return;
  }
  await Promise.all([
    db.images.put({ ...image, bytes: image.picture.size }),
    db.pictures.put({ ...row, hash: image.hash, missing: null }),
  ]);
}

/** Notes why a picture is not kept, where its clip still waits for it. */
export function missPicture(place: PicturePlace, reason: MissingReason): Promise<Result<null, Failure>> {
  return attempt(async () => {
    const db = await database();
    await db.transaction('rw', db.pictures, async () => {
      const row = await db.pictures.get([place.clipId, place.address]);
      if (row && row.hash === null) await db.pictures.put({ ...row, missing: reason });
    });
    return null;
  });
}

/** What is known of the pictures of a clip, by their addresses. */
export interface ClipPictures {
  kept: ReadonlyMap<string, KeptImage>;
  missing: ReadonlyMap<string, MissingReason>;
}

export async function picturesOf(clipId: string): Promise<ClipPictures> {
  const db = await database();
  return db.transaction('r', db.pictures, db.images, async () => {
    const rows = await picturesOfClips(db, [clipId]);
    const hashes = [...new Set(rows.flatMap(({ hash }) => hash ?? []))];
    const found = await db.images.bulkGet(hashes).catch(() => []);
    const images = new Map(found.flatMap((image) => (image ? [[image.hash, image]] : [])));
    const kept = new Map<string, KeptImage>();
    const without = new Map<string, MissingReason>();
    for (const { address, hash, missing } of rows) {
      const image = hash === null ? undefined : images.get(hash);
      if (image) kept.set(address, image);
      else without.set(address, missing ?? 'unreachable');
    }
    return { kept, missing: without };
  });
}

/** The bytes of a picture by its hash; null where it has gone, or the browser has lost its file. */
export async function pictureBytes(hash: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    const image = await (await database()).images.get(hash);
    return image ? new Uint8Array(await image.picture.arrayBuffer()) : null;
  } catch {
    return null;
  }
}

/** How many pictures are kept, and how many bytes they have; how many are missing, by the reason. */
export interface PictureFigures {
  count: number;
  bytes: number;
  missing: Readonly<Record<MissingReason, number>>;
}

export async function pictureFigures(): Promise<PictureFigures> {
  const db = await database();
  const [sizes, ...missing] = await Promise.all([
    db.images.orderBy('bytes').keys(),
    ...missingReasons.map((reason) => db.pictures.where('missing').equals(reason).count()),
  ]);
  const counts = Object.fromEntries(missingReasons.map((reason, place) => [reason, missing[place] ?? 0]));
  return {
    count: sizes.length,
    bytes: sizes.reduce<number>((sum, size) => sum + Number(size), 0),
    missing: { ...noneMissing, ...counts },
  };
}

const noneMissing: Record<MissingReason, number> = {
  pending: 0,
  'no-access': 0,
  unreachable: 0,
  'no-picture': 0,
  'too-large': 0,
  'clip-full': 0,
};
