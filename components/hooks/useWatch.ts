import { useEffect, useState } from 'preact/hooks';
import type { Failure } from '@/lib/core/failure';
import { watch } from '@/lib/store';

/** A live query as state: not there yet, there, or impossible. A value stays until its successor is there. */
export type Watched<Value> =
  | { state: 'loading' }
  | { state: 'there'; value: Value }
  | { state: 'failed'; failure: Failure };

/**
 * `query` is run again when it changes, so it must be a stable function: a constant or from `useCallback`. Null as long as it is not
 * to be asked.
 */
export function useWatch<Value>(query: (() => Promise<Value>) | null): Watched<Value> {
  const [watched, setWatched] = useState<Watched<Value>>({ state: 'loading' });
  useEffect(
    () =>
      query
        ? watch(
            query,
            (value) => setWatched({ state: 'there', value }),
            (failure) => setWatched({ state: 'failed', failure }),
          )
        : undefined,
    [query],
  );
  return watched;
}
