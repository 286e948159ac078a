import type { Clip } from '@/lib/core/clip';
import { fold } from '@/lib/core/fold';

export const shelves = { library: 0, trash: 1, archive: 2 } as const;
export type Shelf = keyof typeof shelves;

/** A clip as stored, with the keys that its lists are sorted by: `null` is no key in IndexedDB. */
export interface ClipRow extends Clip {
  shelf: (typeof shelves)[Shelf];
  /** What its shelf is sorted by at first: when it was clipped, in the trash when it was deleted. Epoch milliseconds. */
  listedAt: number;
  /** When it was published, epoch milliseconds; 0 where the page does not say. */
  publishedKey: number;
  titleKey: string;
  siteKey: string;
  /** Its number in the search index: anew each time its words change, never used again. */
  document: number;
}

/** Where a clip lies. */
export const shelfOf = ({ deletedAt, archived }: Clip): Shelf => {
  if (deletedAt !== null) return 'trash';
  return archived ? 'archive' : 'library';
};

/** Code units of a title or an outlet that sorting looks at. */
const sorted = 80;

const sortKey = (text: string): string =>
  fold(text)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, sorted);

export const toRow = (clip: Clip, document: number): ClipRow => ({
  ...clip,
  shelf: shelves[shelfOf(clip)],
  listedAt: clip.deletedAt ?? clip.clippedAt,
  publishedKey: publishedKeyOf(clip),
  titleKey: sortKey(clip.title),
  siteKey: sortKey(clip.site),
  document,
});

/** A time without offset, or a day alone, counts as one of Greenwich: a few hours do not matter in a list. */
function publishedKeyOf({ publishedAt }: Clip): number {
  if (!publishedAt) return 0;
  const time = Date.parse(/T.*(?:Z|[+-]\d\d:\d\d)$|^[^T]*$/.test(publishedAt) ? publishedAt : `${publishedAt}Z`);
  return Number.isNaN(time) ? 0 : time;
}

export function toClip(row: ClipRow): Clip {
  const {
    shelf: _shelf,
    listedAt: _listedAt,
    publishedKey: _publishedKey,
    titleKey: _titleKey,
    siteKey: _siteKey,
    document: _document,
    ...clip
  } = row;
  return clip;
}
