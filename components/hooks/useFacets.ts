import { useCallback, useMemo } from 'preact/hooks';
import { exactTerm } from '@/lib/core/search/query-terms';
import { say } from '@/lib/core/words';
import { type Facet, facetsOf, type Shelf } from '@/lib/store';
import { dayInWords, languageInWords, monthInWords } from '../locale';
import { useWatch } from './useWatch';

/** A value that a list can be narrowed to. */
interface FacetValue {
  name: string;
  count: number;
  /** What it adds to the search. */
  terms: string;
}

export interface FacetGroup {
  name: string;
  values: FacetValue[];
}

const mostFirst = (facets: readonly Facet[]): Facet[] =>
  [...facets].sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));

/** Days that are looked at, the newest: some years of reading every day. Older months are found by typing. */
const mostDays = 2_000;

/** Values of a group: who looks for more, types. */
const mostValues = 100;

interface ShelfFacets {
  unread: Facet[];
  outlets: Facet[];
  tags: Facet[];
  languages: Facet[];
  days: Facet[];
}

const readFacets = async (shelf: Shelf): Promise<ShelfFacets> => {
  const [unread, outlets, tags, languages, days] = await Promise.all([
    facetsOf(shelf, 'unread'),
    facetsOf(shelf, 'outlet'),
    facetsOf(shelf, 'tag'),
    facetsOf(shelf, 'language'),
    facetsOf(shelf, 'day', mostDays),
  ]);
  return { unread, outlets, tags, languages, days };
};

/**
 * What a shelf can be narrowed to, with counts, live; null until it is known. It is not asked before `wanted`. Groups with nothing to
 * choose from are left out.
 */
export function useFacets(shelf: Shelf, wanted: boolean): FacetGroup[] | null {
  const read = useCallback(() => readFacets(shelf), [shelf]);
  const facets = useWatch(wanted ? read : null);
  const known = facets.state === 'there' ? facets.value : null;
  return useMemo(() => known && groupsOf(known), [known]);
}

function groupsOf({ unread, outlets, tags, languages, days }: ShelfFacets): FacetGroup[] {
  const named = (facets: readonly Facet[], operator: string) =>
    mostFirst(facets)
      .slice(0, mostValues)
      .map((facet) => exactly(operator, facet));
  const groups: FacetGroup[] = [
    {
      name: say('narrowing.status'),
      values: unread.map(({ count }) => ({ name: say('narrowing.unread'), count, terms: 'is:unread' })),
    },
    { name: say('narrowing.outlets'), values: named(outlets, 'site') },
    { name: say('narrowing.tags'), values: named(tags, 'tag') },
    {
      name: say('narrowing.languages'),
      values: named(languages, 'lang').map((value) => ({ ...value, name: languageInWords(value.name) })),
    },
    {
      name: say('narrowing.days'),
      values: days
        .slice(0, mostValues)
        .map(({ value, count }) => ({ name: dayInWords(value), count, terms: dayTerms(value) })),
    },
    { name: say('narrowing.months'), values: monthsOf(days).slice(0, mostValues) },
  ];
  return groups.filter(({ values }) => values.length > 0);
}

const exactly = (operator: string, { value, count }: Facet): FacetValue => ({
  name: value,
  count,
  terms: exactTerm(operator, value),
});

/** From a day to before the next. */
function dayTerms(day: string): string {
  const next = new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  return `after:${day} before:${next}`;
}

function monthsOf(days: readonly Facet[]): FacetValue[] {
  const counts = new Map<string, number>();
  for (const { value, count } of days) counts.set(value.slice(0, 7), (counts.get(value.slice(0, 7)) ?? 0) + count);
  return [...counts].map(([month, count]) => {
    const [year = 0, number = 0] = month.split('-').map(Number);
    const next = new Date(Date.UTC(year, number)).toISOString().slice(0, 7);
    return { name: monthInWords(month), count, terms: `after:${month} before:${next}` };
  });
}
