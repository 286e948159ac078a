import type { Clip } from '@/lib/core/clip';

export const shelves = { library: 0, trash: 1, archive: 2 } as const;
export type Shelf = keyof typeof shelves;

/**
 * A clip as stored, with the two keys that its lists are read by: `null`, which `deletedAt` is for most, is no key in
 * IndexedDB.
 */
export interface ClipRow extends Clip {
  shelf: (typeof shelves)[Shelf];
  /** What its shelf is sorted by: when it was clipped, in the trash when it was deleted. Epoch milliseconds. */
  listedAt: number;
}

/** Where a clip lies. */
export const shelfOf = ({ deletedAt, archived }: Clip): Shelf => {
  if (deletedAt !== null) return 'trash';
  return archived ? 'archive' : 'library';
};

export const toRow = (clip: Clip): ClipRow => ({
  ...clip,
  shelf: shelves[shelfOf(clip)],
  listedAt: clip.deletedAt ?? clip.clippedAt,
});

export function toClip(row: ClipRow): Clip {
  const { shelf: _shelf, listedAt: _listedAt, ...clip } = row;
  return clip;
}
