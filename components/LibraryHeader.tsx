import { numberInWords, say } from '@/lib/core/words';
import type { Shelf } from '@/lib/store';
import { hashOf } from './hooks/route';
import styles from './LibraryHeader.module.css';
import { SearchBox } from './SearchBox';
import unseen from './styles/unseen.module.css';

type View = 'highlights' | 'tags' | 'figures' | 'tabs' | 'import' | 'storage' | 'settings';

interface LibraryHeaderProps {
  /** Where one is, or what lies behind the reader. */
  shelf: Shelf | View;
  /** Null until counted. */
  counts: Record<Shelf, number | null>;
  /** Null where there is no list to search. */
  search: { query: string; onQuery: (query: string) => void } | null;
}

const shelves: readonly Shelf[] = ['library', 'archive', 'trash'];

const views: readonly View[] = ['highlights', 'tags', 'figures', 'tabs', 'import', 'storage', 'settings'];

/** The head of the library page: where one is, how much there is, and the search. */
export function LibraryHeader({ shelf: current, counts, search }: LibraryHeaderProps) {
  const Name = search ? 'h1' : 'p';
  return (
    <header class={styles.header}>
      <div class={styles.inside}>
        <Name class={`${styles.name} ${unseen.below56}`}>{say('extension.name')}</Name>
        <nav class={styles.shelves} aria-label={say('view.list')}>
          {shelves.map((shelf) => {
            const count = counts[shelf];
            return (
              <a
                key={shelf}
                class={styles.shelf}
                href={hashOf({ view: 'shelf', shelf })}
                aria-current={shelf === current ? 'page' : undefined}
              >
                {say(`shelf.${shelf}`)}
                {count !== null && (
                  <>
                    {' '}
                    <span class={`${styles.count} ${unseen.below30}`}>{numberInWords(count)}</span>
                  </>
                )}
              </a>
            );
          })}
          {views.map((view) => (
            <a
              key={view}
              class={styles.shelf}
              href={hashOf({ view })}
              aria-current={view === current ? 'page' : undefined}
            >
              {say(`view.${view}`)}
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
