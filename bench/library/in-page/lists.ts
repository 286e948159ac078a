import { type ClipWindow, type Listing, listClips } from '@/lib/store';
import { medianMilliseconds } from './milliseconds';
import { rawNewest } from './raw-reads';

/** Milliseconds. */
export interface Compared {
  value: number;
  floor: number;
}

const byTime = { by: 'clipped', reversed: false } as const;

/** A page of the library's list of the newest, from some place on, beside the raw newest 50. */
export async function listPage(offset: number): Promise<Compared> {
  const raw = await rawNewest();
  const listing: Listing = { shelf: 'library', query: '', sort: byTime };
  const [value = Number.NaN, floor = Number.NaN] = await medianMilliseconds(25, 10, [
    () => listClips(listing, offset, 50),
    raw.read,
  ]);
  raw.close();
  return { value, floor };
}

/** Milliseconds of each query, the median of some passes over all of them, after one that warms up; `floor` is the raw newest 50. */
export async function searches(typed: readonly string[], passes: number): Promise<{ values: number[]; floor: number }> {
  const raw = await rawNewest();
  const turns = typed.map((query) => () => whole({ shelf: 'library', query, sort: byWorth }, 50));
  for (const search of turns) await search();
  const values = await medianMilliseconds(passes, 1, turns);
  const [floor = Number.NaN] = await medianMilliseconds(25, 10, [raw.read]);
  raw.close();
  return { values, floor };
}

const byWorth = { by: 'relevance', reversed: false } as const;

/** What a query finds first: its id; null where it finds nothing. */
export async function firstFound(query: string): Promise<string | null> {
  const { clips } = await whole({ shelf: 'library', query, sort: byWorth }, 1);
  return clips[0]?.id ?? null;
}

/** The beginning of a list, all of it: a search that has to look at clips shows what it has and is asked again. */
async function whole(listing: Listing, limit: number): Promise<ClipWindow> {
  for (;;) {
    const found = await listClips(listing, 0, limit);
    if (!found.more) return found;
  }
}
