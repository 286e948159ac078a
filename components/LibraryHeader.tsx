import type { Shelf } from '@/lib/store';
import { hashOf } from './hooks/route';
import styles from './LibraryHeader.module.css';
import { numberInWords } from './locale';
import { SearchBox } from './SearchBox';

interface LibraryHeaderProps {
  /** Where one is, or what lies behind the reader. */
  shelf: Shelf | 'tags' | 'figures' | 'tabs' | 'storage';
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
          <a
            class={styles.shelf}
            href={hashOf({ view: 'tags' })}
            aria-current={current === 'tags' ? 'page' : undefined}
          >
            Tags
          </a>
          <a
            class={styles.shelf}
            href={hashOf({ view: 'figures' })}
            aria-current={current === 'figures' ? 'page' : undefined}
          >
            Figures
          </a>
          <a
            class={styles.shelf}
            href={hashOf({ view: 'tabs' })}
            aria-current={current === 'tabs' ? 'page' : undefined}
          >
            Clip tabs
          </a>
          <a
            class={styles.shelf}
            href={hashOf({ view: 'storage' })}
            aria-current={current === 'storage' ? 'page' : undefined}
          >
            Backup
          </a>
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
