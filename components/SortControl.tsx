import type { Shelf, Sort, SortName } from '@/lib/store';
import { Button } from './Button';
import styles from './SortControl.module.css';

interface SortControlProps {
  shelf: Shelf;
  sort: Sort;
  /** Whether words are searched for: only then is one clip a better match than another. */
  ranked: boolean;
  onSort: (sort: Sort) => void;
}

const names: Readonly<Record<SortName, string>> = {
  relevance: 'Best match',
  clipped: 'Clipped',
  published: 'Published',
  title: 'Title',
  outlet: 'Outlet',
  length: 'Length',
};

/** What a list is sorted by, and which way round. */
export function SortControl({ shelf, sort, ranked, onSort }: SortControlProps) {
  const by = sort.by === 'relevance' && !ranked ? 'clipped' : sort.by;
  const choices = (['relevance', 'clipped', 'published', 'title', 'outlet', 'length'] as const).filter(
    (name) => ranked || name !== 'relevance',
  );
  return (
    <div class={styles.control}>
      <label class={styles.label}>
        <span class={styles.word}>Sort by</span>
        <select
          class={styles.select}
          value={by}
          onChange={({ currentTarget: { value } }) => {
            const chosen = choices.find((name) => name === value);
            if (chosen) onSort({ by: chosen, reversed: false });
          }}
        >
          {choices.map((name) => (
            <option key={name} value={name}>
              {name === 'clipped' && shelf === 'trash' ? 'Deleted' : names[name]}
            </option>
          ))}
        </select>
      </label>
      <Button
        look="quiet"
        icon="reverse"
        label="Reverse the order"
        pressed={sort.reversed}
        onClick={() => onSort({ by, reversed: !sort.reversed })}
      />
    </div>
  );
}
