import { useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { Listing } from '@/lib/store';

/** What a clip stands between, in the list that it was opened from. Null at an end, and where there is no such list. */
export interface Neighbours {
  before: string | null;
  after: string | null;
}

const newest: Listing = { shelf: 'library', query: '', sort: { by: 'clipped', reversed: false } };

const nothing: readonly string[] = [];

/**
 * The neighbours of the clip that is being read; `clipId` is null while none is. The list is that of the moment when reading began:
 * what is archived or deleted meanwhile does not shift it. `listing` is null where the clip was not opened from a list; then, and
 * where it is not in it, the newest of the library are gone through.
 */
export function useNeighbours(
  clipId: string | null,
  listing: Listing | null,
  idsOf: (listing: Listing) => Promise<Result<string[], Failure>>,
): Neighbours {
  const [ids, setIds] = useState(nothing);
  const latest = useRef({ clipId: '', listing });
  latest.current = { clipId: clipId ?? '', listing };
  const reading = clipId !== null;

  // After the clip itself has been asked for.
  useEffect(() => {
    if (!reading) return;
    let left = false;
    const read = async () => {
      for (const tried of [latest.current.listing, newest]) {
        const found = tried && (await idsOf(tried));
        if (left) return;
        if (found?.ok && found.value.includes(latest.current.clipId)) return setIds(found.value);
      }
    };
    void read();
    return () => {
      left = true;
      setIds(nothing);
    };
  }, [reading, idsOf]);

  const place = clipId === null ? -1 : ids.indexOf(clipId);
  return place < 0 ? { before: null, after: null } : { before: ids[place - 1] ?? null, after: ids[place + 1] ?? null };
}
