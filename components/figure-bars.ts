import { type Ranking, ranked, type Stretch } from '@/lib/core/figures';
import { exactTerm } from '@/lib/core/search/query-terms';
import { queryForTag } from '@/lib/core/search/tag-query';
import { sayCount } from '@/lib/core/words';
import type { Facet } from '@/lib/store';
import { daysInWords } from './locale';

/** A figure of a chart. */
export interface Bar {
  name: string;
  count: number;
  /** The search that finds its clips; null where there is none. */
  query: string | null;
}

/** What makes a link lead to the clips of a search. */
export type FigureLink = (query: string) => { href: string; onClick: () => void };

/** Of days or weeks. There is nothing to find where there is no clip. */
export const barsOfStretches = (stretches: readonly Stretch[]): Bar[] =>
  stretches.map(({ from, before, count }) => ({
    name: daysInWords(from, before),
    count,
    query: count > 0 ? `after:${from} before:${before}` : null,
  }));

export const barsOfOutlets = (outlets: readonly Facet[]): Bar[] =>
  barsOf(ranked(outlets), (outlet) => exactTerm('site', outlet), 'ranking.other_outlets');

export const barsOfTags = (tags: readonly Facet[]): Bar[] => barsOf(ranked(tags), queryForTag, 'ranking.other_tags');

function barsOf(
  { top, others }: Ranking,
  queryFor: (value: string) => string,
  rest: 'ranking.other_outlets' | 'ranking.other_tags',
): Bar[] {
  const bars: Bar[] = top.map(({ value, count }) => ({ name: value, count, query: queryFor(value) }));
  if (!others) return bars;
  return [...bars, { name: sayCount(rest, others.values), count: others.count, query: null }];
}
