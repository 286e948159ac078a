import { say } from '@/lib/core/words';
import type { Shelf, Sort } from '@/lib/store';
import { Button } from './Button';
import styles from './SortControl.module.css';

interface SortControlProps {
  shelf: Shelf;
  sort: Sort;
  /** Whether words are searched for: only then is one clip a better match than another. */
  ranked: boolean;
  onSort: (sort: Sort) => void;
}

/** What a list is sorted by, and which way round. */
export function SortControl({ shelf, sort, ranked, onSort }: SortControlProps) {
  const by = sort.by === 'relevance' && !ranked ? 'clipped' : sort.by;
  const choices = (['relevance', 'clipped', 'published', 'title', 'outlet', 'length'] as const).filter(
    (name) => ranked || name !== 'relevance',
  );
  return (
    <div class={styles.control}>
      <label class={styles.label}>
        <span class={styles.word}>{say('sort.name')}</span>
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
              {say(`sort.by.${name === 'clipped' && shelf === 'trash' ? 'deleted' : name}`)}
            </option>
          ))}
        </select>
      </label>
      <Button
        look="quiet"
        icon="reverse"
        label={say('sort.reverse')}
        pressed={sort.reversed}
        onClick={() => onSort({ by, reversed: !sort.reversed })}
      />
    </div>
  );
}
