import { useState } from 'preact/hooks';
import { hasTerms } from '@/lib/core/search/query-terms';
import { numberInWords, say } from '@/lib/core/words';
import type { Shelf } from '@/lib/store';
import { Button } from './Button';
import styles from './Facets.module.css';
import { type FacetGroup, useFacets } from './hooks/useFacets';
import { useWide } from './hooks/useWide';

interface FacetsProps {
  shelf: Shelf;
  query: string;
  /** Whether they are to be counted yet: the list comes first. */
  wanted: boolean;
  /** Adds terms to the search, or takes them out of it. */
  onToggle: (terms: string) => void;
}

/** What a list can be narrowed to: beside it where there is room, else behind a line that opens. */
export function Facets({ shelf, query, wanted, onToggle }: FacetsProps) {
  const groups = useFacets(shelf, wanted);
  const wide = useWide();
  // An empty shelf has nothing to filter. Until it is known what there is, its room is kept.
  if (groups?.length === 0) return null;
  return (
    <details class={styles.facets} open={wide || undefined}>
      <summary class={styles.summary}>{say('facets.title')}</summary>
      <div class={styles.groups}>
        {groups?.map((group) => (
          <Group key={group.name} group={group} query={query} onToggle={onToggle} />
        ))}
      </div>
    </details>
  );
}

/** Values that a group shows at first. */
const few = 6;

interface GroupProps extends Pick<FacetsProps, 'query' | 'onToggle'> {
  group: FacetGroup;
}

function Group({ group: { name, values }, query, onToggle }: GroupProps) {
  const [all, setAll] = useState(false);
  const shown = values.filter(({ terms }, place) => all || place < few || hasTerms(query, terms));
  return (
    <section class={styles.group} aria-label={name}>
      <h2 class={styles.name}>{name}</h2>
      <ul class={styles.values}>
        {shown.map((value) => (
          <li key={value.terms}>
            <button
              type="button"
              class={styles.value}
              aria-pressed={hasTerms(query, value.terms)}
              onClick={() => onToggle(value.terms)}
            >
              <bdi class={styles.word}>{value.name}</bdi>
              <span class={styles.count}>{numberInWords(value.count)}</span>
            </button>
          </li>
        ))}
      </ul>
      {values.length > few && (
        <Button look="quiet" label={say(all ? 'facets.fewer_of' : 'facets.more_of', name)} onClick={() => setAll(!all)}>
          {all ? say('facets.fewer') : say('facets.more', values.length - few)}
        </Button>
      )}
    </section>
  );
}
