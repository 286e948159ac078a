import { useId } from 'preact/hooks';
import type { KnownTag } from '@/lib/core/complete-tag';
import { say } from '@/lib/core/words';
import { SelectBox } from './SelectBox';
import styles from './TagChoices.module.css';

/** What is to become of a tag that some of the clips have. */
export type Wish = 'as it is' | 'all' | 'none';

interface TagChoicesProps {
  had: readonly KnownTag[];
  /** How many clips it is about. */
  clips: number;
  wishes: ReadonlyMap<string, Wish>;
  onWish: (tag: string, wish: Wish) => void;
}

/** What follows upon a press: from the state as it is to all, where only some have the tag, then to none, and round. */
const next = (wish: Wish, onAll: boolean): Wish => {
  if (wish === 'as it is') return onAll ? 'none' : 'all';
  return wish === 'all' ? 'none' : 'as it is';
};

/** The tags that clips have, each with a box: ticked where all have it, half where some do. */
export function TagChoices({ had, clips, wishes, onWish }: TagChoicesProps) {
  const id = useId();
  if (had.length === 0) return null;
  return (
    <fieldset class={styles.group}>
      <legend class={styles.legend}>{say('tag_choices.title')}</legend>
      {had.map(({ tag, count }, place) => {
        const wish = wishes.get(tag) ?? 'as it is';
        const onAll = count >= clips;
        const chosen = wish === 'as it is' ? onAll || 'some' : wish === 'all';
        return (
          <div key={tag} class={styles.choice}>
            <SelectBox
              id={`${id}-${place}`}
              label={tag}
              chosen={chosen}
              onToggle={() => onWish(tag, next(wish, onAll))}
            />
            <label for={`${id}-${place}`}>
              <bdi>{tag}</bdi>
            </label>
            {!onAll && <span class={styles.count}>{say('tag_choices.some_of', count, clips)}</span>}
          </div>
        );
      })}
    </fieldset>
  );
}
