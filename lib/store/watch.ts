import { liveQuery } from 'dexie';
import type { Failure } from '@/lib/core/failure';
import { failure } from '@/lib/core/failure';
import { database } from './database';
import { storeFailure } from './store-failure';

/**
 * Runs a query of the store now and again whenever what it read has changed, in whatever page or worker the change was made.
 * Returns the function that ends it.
 */
export function watch<Value>(
  query: () => Promise<Value>,
  onValue: (value: Value) => void,
  onFailure: (problem: Failure) => void,
): () => void {
  let unsubscribe: (() => void) | null = null;
  let ended = false;
  const failed = async (error: unknown) => {
    const problem = (await storeFailure(error)) ?? failure('unexpected', String(error));
    if (!ended) onFailure(problem);
  };
  // Opened first: a database that will not open is told once, and not retried by the live query.
  database().then(() => {
    if (ended) return;
    const subscription = liveQuery(async () => query()).subscribe({ next: onValue, error: failed });
    unsubscribe = () => subscription.unsubscribe();
  }, failed);
  return () => {
    ended = true;
    unsubscribe?.();
  };
}
