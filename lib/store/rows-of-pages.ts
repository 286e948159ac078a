import type { ClipRow } from './clip-row';
import type { NewsclipDatabase } from './schema';

/**
 * The clips of some pages, by their `urlKey`s. Each page is asked for by itself and all at once: a cursor over the keys would wait for the
 * answer to each, which for fifty takes longer than all that a batch writes.
 */
export async function rowsOfPages(db: NewsclipDatabase, urlKeys: readonly string[]): Promise<ClipRow[]> {
  const asked = [...new Set(urlKeys)].map((urlKey) => db.clips.where('urlKey').equals(urlKey).toArray());
  return (await Promise.all(asked)).flat();
}
