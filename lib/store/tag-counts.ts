import type { KnownTag } from '@/lib/core/complete-tag';
import { foldedLine, type Query } from '@/lib/core/search/parse-query';
import { tagKey } from '@/lib/core/tags';
import type { Shelf } from './clip-row';
import { facetsOf } from './counters';
import { database } from './database';
import { searchIds } from './search/search-clips';

/** A tag as most clips write it, with how many have it on each shelf and on all. */
export interface TagCount extends KnownTag {
  on: Readonly<Record<Shelf, number>>;
}

const shelfNames: readonly Shelf[] = ['library', 'archive', 'trash'];

/** The tags of all clips, those of the trash too, the most used first. Spellings that differ in capital letters are one tag. */
export async function tagCounts(): Promise<TagCount[]> {
  const spellings = new Map<string, Map<string, Record<Shelf, number>>>();
  const facets = await Promise.all(shelfNames.map((shelf) => facetsOf(shelf, 'tag')));
  for (const [place, shelf] of shelfNames.entries()) {
    for (const { value, count } of facets[place] ?? []) {
      const key = tagKey(value);
      const ofTag = spellings.get(key) ?? new Map<string, Record<Shelf, number>>();
      const counts = ofTag.get(value) ?? { library: 0, archive: 0, trash: 0 };
      counts[shelf] += count;
      spellings.set(key, ofTag.set(value, counts));
    }
  }
  return [...spellings.values()].map(summedUp).sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}

const sum = ({ library, archive, trash }: Record<Shelf, number>): number => library + archive + trash;

function summedUp(spellings: ReadonlyMap<string, Record<Shelf, number>>): TagCount {
  const ordered = [...spellings].sort(([, a], [, b]) => sum(b) - sum(a));
  const on = { library: 0, archive: 0, trash: 0 };
  for (const [, counts] of ordered) for (const shelf of shelfNames) on[shelf] += counts[shelf];
  return { tag: ordered[0]?.[0] ?? '', count: sum(on), on };
}

/** The ids of the clips of all shelves that may have a tag: a search also finds it with other accents. */
export async function clipsWithTag(tag: string): Promise<string[]> {
  const db = await database();
  // Not as it would be typed: a tag may hold quotation marks, or no letter at all.
  const query: Query = [
    [{ test: { kind: 'field', field: 'tag', value: foldedLine(tag), words: [], whole: true }, negated: false }],
  ];
  const ids: string[][] = [];
  for (const shelf of shelfNames) {
    ids.push(await searchIds(db, { query, shelf, sort: { by: 'clipped', reversed: false } }));
  }
  return ids.flat();
}

/** Rows read together. */
const batch = 500;

/** The tags of some clips, the most used first, with how many of these clips have them. Ids that are gone count for nothing. */
export async function tagsOf(ids: readonly string[]): Promise<KnownTag[]> {
  const db = await database();
  const counted = new Map<string, KnownTag>();
  for (let start = 0; start < ids.length; start += batch) {
    for (const row of await db.clips.bulkGet(ids.slice(start, start + batch))) {
      for (const tag of row?.tags ?? []) {
        const one = counted.get(tagKey(tag)) ?? { tag, count: 0 };
        one.count += 1;
        counted.set(tagKey(tag), one);
      }
    }
  }
  return [...counted.values()].sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
}
