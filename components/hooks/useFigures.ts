import { useCallback } from 'preact/hooks';
import { countClips, countWords, type Facet, facetsOf, type Shelf } from '@/lib/store';
import { useWatch, type Watched } from './useWatch';

/** What there is to count of a shelf. */
export interface Figures {
  clips: number;
  /** Null until the search is prepared. */
  words: number | null;
  /** By the day that the publisher prints, YYYY-MM-DD, the newest first; of clips without one, the day they were clipped. */
  days: Facet[];
  outlets: Facet[];
  tags: Facet[];
}

/** The newest days that are looked at: more than a year of them, though publishers print some that are still to come. */
const mostDays = 1_000;

const read = async (shelf: Shelf): Promise<Figures> => {
  const [clips, words, days, outlets, tags] = await Promise.all([
    countClips(shelf),
    countWords(shelf),
    facetsOf(shelf, 'day', mostDays),
    facetsOf(shelf, 'outlet'),
    facetsOf(shelf, 'tag'),
  ]);
  return { clips, words, days, outlets, tags };
};

/** The figures of a shelf, live, from the counters: no clip is read for them. */
export const useFigures = (shelf: Shelf): Watched<Figures> => useWatch(useCallback(() => read(shelf), [shelf]));
