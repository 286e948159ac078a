import { queryForTag } from '@/lib/core/search/tag-query';
import { say, sayCount } from '@/lib/core/words';
import type { Shelf, TagCount } from '@/lib/store';
import { Button } from './Button';
import { hashOf } from './hooks/route';
import styles from './TagRow.module.css';

interface TagRowProps {
  tag: TagCount;
  onSearch: (shelf: Shelf, query: string) => void;
  onRename: () => void;
  onRemove: () => void;
}

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
          <bdi>{tag}</bdi> <span class={styles.count}>{sayCount(`tag_row.on.${first}`, on[first])}</span>
        </a>
        {others.map((shelf) => (
          <a
            key={shelf}
            class={styles.count}
            aria-label={sayCount(`tag_row.of_tag.${shelf}`, on[shelf], tag)}
            href={hrefOf(shelf)}
            onClick={search(shelf)}
          >
            {sayCount(`tag_row.on.${shelf}`, on[shelf])}
          </a>
        ))}
      </span>
      <Button look="quiet" icon="edit" label={say('tag_row.rename', tag)} onClick={onRename} />
      <Button look="quiet" icon="delete" label={say('tag_row.remove', tag)} onClick={onRemove} />
    </li>
  );
}
