import type { ComponentChildren } from 'preact';
import type { ShownList } from './hooks/useClipList';
import { counted } from './locale';
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
  const all = searching ? 'Still looking …' : `${counted(total, 'clip', 'clips')}${exact ? '' : ' or more'}`;
  return (
    <div class={styles.bar}>
      <SelectBox
        label="Select all"
        chosen={selected === 0 ? false : (exact && selected === total) || 'some'}
        onToggle={onToggleAll}
      />
      <p class={styles.words} role="status">
        {selected > 0 ? `${counted(selected, 'clip', 'clips')} selected` : all}
      </p>
      <div class={styles.acts}>{children}</div>
    </div>
  );
}
