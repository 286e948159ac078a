import { queryForTag } from '@/lib/core/search/tag-query';
import { numberInWords } from '@/lib/core/words';
import type { Shelf, TagCount } from '@/lib/store';
import { Button } from './Button';
import { hashOf } from './hooks/route';
import { counted } from './locale';
import styles from './TagRow.module.css';

interface TagRowProps {
  tag: TagCount;
  onSearch: (shelf: Shelf, query: string) => void;
  onRename: () => void;
  onRemove: () => void;
}

const words: Readonly<Record<Shelf, (count: number) => string>> = {
  library: (count) => counted(count, 'clip', 'clips'),
  archive: (count) => `${numberInWords(count)} archived`,
  trash: (count) => `${numberInWords(count)} in the trash`,
};
const shelfNames = ['library', 'archive', 'trash'] as const;

/** A tag, with links to its clips on each shelf that has some. */
export function TagRow({ tag: { tag, on }, onSearch, onRename, onRemove }: TagRowProps) {
  const [first = 'library', ...others] = shelfNames.filter((shelf) => on[shelf] > 0);
  const hrefOf = (shelf: Shelf): string => hashOf({ view: 'shelf', shelf });
  const search = (shelf: Shelf) => () => onSearch(shelf, queryForTag(tag));
  return (
    <li class={styles.row} data-tag={tag}>
      <span class={styles.words}>
        <a class={styles.tag} href={hrefOf(first)} onClick={search(first)}>
          <bdi>{tag}</bdi> <span class={styles.count}>{words[first](on[first])}</span>
        </a>
        {others.map((shelf) => (
          <a
            key={shelf}
            class={styles.count}
            aria-label={`${tag}: ${words[shelf](on[shelf])}`}
            href={hrefOf(shelf)}
            onClick={search(shelf)}
          >
            {words[shelf](on[shelf])}
          </a>
        ))}
      </span>
      <Button look="quiet" icon="edit" label={`Rename: ${tag}`} onClick={onRename} />
      <Button look="quiet" icon="delete" label={`Remove from all clips: ${tag}`} onClick={onRemove} />
    </li>
  );
}
