import { useEffect, useState } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import { getThumbnails } from '@/lib/store';
import { type ShownPicture, ThumbnailAddresses } from './thumbnail-addresses';

const addresses = new ThumbnailAddresses(getThumbnails);

/** The picture of a clip while its row is drawn; null until it has been read. */
export function useThumbnail({ id, clippedAt }: Clip): ShownPicture | null {
  const [picture, setPicture] = useState(() => addresses.known({ id, clippedAt }));
  useEffect(() => addresses.hold({ id, clippedAt }, setPicture), [id, clippedAt]);
  return picture;
}
