import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { Listing } from '@/lib/store';
import { nothingSelected, toggle } from './selection';

interface Selecting {
  listing: Listing;
  /** How long the list is: when that changes, clips have come or gone. */
  total: number;
  idsOf: (listing: Listing) => Promise<Result<string[], Failure>>;
  failed: (failure: Failure) => void;
}

/**
 * What is selected in a list of any length. Nothing out of it may be acted on: what another search hides, or another window has
 * deleted, is no longer selected.
 */
export function useSelection({ listing, total, idsOf, failed }: Selecting) {
  const [selection, setSelection] = useState(nothingSelected);
  /** How often the reader has chosen. */
  const choices = useRef(0);
  const held = JSON.stringify([listing, total]);
  const latest = useRef({ selection, idsOf, listing, failed, held });
  latest.current = { selection, idsOf, listing, failed, held };

  /** The ids of the list as it is now; null where they cannot be had. */
  const all = useCallback(async (): Promise<string[] | null> => {
    const ids = await latest.current.idsOf(latest.current.listing);
    if (ids.ok) return ids.value;
    latest.current.failed(ids.problem);
    return null;
  }, []);

  useEffect(() => {
    if (latest.current.selection.ids.size === 0) return;
    all().then((ids) => {
      if (!ids || latest.current.held !== held) return;
      setSelection((before) => ({ ids: new Set(ids.filter((id) => before.ids.has(id))), anchor: null }));
    });
  }, [held, all]);

  return {
    ids: selection.ids,
    /** The row at a place; with `range` all rows from the last one that was pressed. */
    toggle: async (id: string, place: number, range: boolean) => {
      choices.current += 1;
      const { anchor } = selection;
      const ids = range && anchor !== null && anchor !== place ? await all() : null;
      const between = ids?.slice(Math.min(anchor ?? place, place), Math.max(anchor ?? place, place) + 1) ?? [];
      setSelection((before) => toggle(before, [id, ...between.filter((one) => one !== id)], place));
    },
    /** Everything that the list holds, on screen or not; nothing, where that was selected already. */
    toggleAll: async () => {
      choices.current += 1;
      if (selection.ids.size >= total) return setSelection(nothingSelected);
      const ids = await all();
      if (ids) setSelection({ ids: new Set(ids), anchor: null });
    },
    /** To be asked for as an act begins, and called when it is over: deselects all, unless the reader has chosen anew meanwhile. */
    deselection: () => {
      const before = choices.current;
      return () => {
        if (choices.current === before) setSelection(nothingSelected);
      };
    },
    all,
  };
}
