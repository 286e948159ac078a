import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import { type Listing, listClips, watch } from '@/lib/store';
import { type ListState, LiveWindows, pageSize } from './live-windows';
import type { Watched } from './useWatch';

/** A list as it is shown. */
export interface ShownList {
  /** Where not `exact`, at least so many. */
  total: number;
  exact: boolean;
  /** Whether more is being looked for: what there is so far is shown. */
  searching: boolean;
  /** The clip at a place; null while it is being read. */
  clipAt: (place: number) => Clip | null;
  /** The clips that are held now, in the order of the list. */
  clips: readonly Clip[];
}

/** Tells which places of a list are on screen, and one more that is to be held whatever is on screen. */
export type Want = (first: number, last: number, also: number | null) => void;

const shownList = ({ total, exact, searching, pages }: ListState): ShownList => ({
  total,
  exact,
  searching,
  clipAt: (place) => pages.get(Math.floor(place / pageSize))?.[place % pageSize] ?? null,
  clips: [...pages.keys()].sort((a, b) => a - b).flatMap((page) => pages.get(page) ?? []),
});

/** A list of clips, live; `want` tells which of its places are on screen. What was shown stays until another list is there. */
export function useClipList({ shelf, query, sort: { by, reversed } }: Listing): {
  list: Watched<ShownList>;
  want: Want;
} {
  const [state, setState] = useState<Watched<ListState>>({ state: 'loading' });
  const live = useRef<LiveWindows | null>(null);

  // Before the page is painted, and so before whatever else is watched: the list is what one waits for.
  useLayoutEffect(() => {
    const listing = { shelf, query, sort: { by, reversed } };
    live.current = new LiveWindows({
      list: (offset, limit) => listClips(listing, offset, limit),
      watch,
      onState: (value) => setState({ state: 'there', value }),
      onFailure: (failure) => setState({ state: 'failed', failure }),
    });
    return () => live.current?.stop();
  }, [shelf, query, by, reversed]);

  return {
    list: useMemo(() => (state.state === 'there' ? { state: 'there', value: shownList(state.value) } : state), [state]),
    want: useCallback<Want>((first, last, also) => live.current?.want(first, last, also), []),
  };
}
