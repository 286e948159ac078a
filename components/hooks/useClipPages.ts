import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { listClips, type Shelf, watch } from '@/lib/store';
import { LivePages, type Pages } from './live-pages';
import type { Watched } from './useWatch';

const pageSize = 50;

/** The clips of a shelf that a query finds, newest first, live; `grow` brings the next page. */
export function useClipPages(shelf: Shelf, query: string): { pages: Watched<Pages>; grow: () => void } {
  const [pages, setPages] = useState<Watched<Pages>>({ state: 'loading' });
  const live = useRef<LivePages | null>(null);

  useEffect(() => {
    live.current = new LivePages({
      list: (after) => listClips({ shelf, query, after, limit: pageSize }),
      watch,
      onPages: (value) => setPages({ state: 'there', value }),
      onFailure: (failure) => setPages({ state: 'failed', failure }),
    });
    return () => live.current?.stop();
  }, [shelf, query]);

  return { pages, grow: useCallback(() => live.current?.grow(), []) };
}
