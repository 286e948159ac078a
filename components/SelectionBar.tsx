import type { ComponentChildren } from 'preact';
import { say, sayCount } from '@/lib/core/words';
import type { ShownList } from './hooks/useClipList';
import { SelectBox } from './SelectBox';
import styles from './SelectionBar.module.css';

interface SelectionBarProps {
  list: ShownList;
  /** How many of the list are selected, on screen or not. */
  selected: number;
  onToggleAll: () => void;
  /** What can be done, with the selection or with all. */
  children: ComponentChildren;
}

export function SelectionBar({
  list: { total, exact, searching },
  selected,
  onToggleAll,
  children,
}: SelectionBarProps) {
  // While it grows it is not counted aloud.
  const all = searching ? say('looking.words') : sayCount(exact ? 'selection.clips' : 'selection.clips_or_more', total);
  return (
    <div class={styles.bar}>
      <SelectBox
        label={say('selection.all')}
        chosen={selected === 0 ? false : (exact && selected === total) || 'some'}
        onToggle={onToggleAll}
      />
      <p class={styles.words} role="status">
        {selected > 0 ? sayCount('selection.selected', selected) : all}
      </p>
      <div class={styles.acts}>{children}</div>
    </div>
  );
}
