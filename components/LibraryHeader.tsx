import { numberInWords } from '@/lib/core/words';
import type { Shelf } from '@/lib/store';
import { hashOf } from './hooks/route';
import styles from './LibraryHeader.module.css';
import { SearchBox } from './SearchBox';

type View = 'highlights' | 'tags' | 'figures' | 'tabs' | 'storage';

interface LibraryHeaderProps {
  /** Where one is, or what lies behind the reader. */
  shelf: Shelf | View;
  /** Null until counted. */
  counts: Record<Shelf, number | null>;
  /** Null where there is no list to search. */
  search: { query: string; onQuery: (query: string) => void } | null;
}

const shelves: { shelf: Shelf; name: string }[] = [
  { shelf: 'library', name: 'Library' },
  { shelf: 'archive', name: 'Archive' },
  { shelf: 'trash', name: 'Trash' },
];

const views: { view: View; name: string }[] = [
  { view: 'highlights', name: 'Highlights' },
  { view: 'tags', name: 'Tags' },
  { view: 'figures', name: 'Figures' },
  { view: 'tabs', name: 'Clip tabs' },
  { view: 'storage', name: 'Backup' },
];

/** The head of the library page: where one is, how much there is, and the search. */
export function LibraryHeader({ shelf: current, counts, search }: LibraryHeaderProps) {
  return (
    <header class={styles.header}>
      <div class={styles.inside}>
        {search ? <h1 class={styles.name}>Newsclip</h1> : <p class={styles.name}>Newsclip</p>}
        <nav class={styles.shelves} aria-label="Views">
          {shelves.map(({ shelf, name }) => {
            const count = counts[shelf];
            return (
              <a
                key={shelf}
                class={styles.shelf}
                href={hashOf({ view: 'shelf', shelf })}
                aria-current={shelf === current ? 'page' : undefined}
              >
                {name}
                {count !== null && (
                  <>
                    {' '}
                    <span class={styles.count}>{numberInWords(count)}</span>
                  </>
                )}
              </a>
            );
          })}
          {views.map(({ view, name }) => (
            <a
              key={view}
              class={styles.shelf}
              href={hashOf({ view })}
              aria-current={view === current ? 'page' : undefined}
            >
              {name}
            </a>
          ))}
        </nav>
        <div class={styles.search} data-search hidden={!search}>
          <SearchBox
            value={search?.query ?? ''}
            onInput={(query) => search?.onQuery(query)}
            listening={search !== null}
          />
        </div>
      </div>
    </header>
  );
}
