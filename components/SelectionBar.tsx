import type { ComponentChildren } from 'preact';
import { counted } from './locale';
import { SelectBox } from './SelectBox';
import styles from './SelectionBar.module.css';

interface SelectionBarProps {
  /** How many are shown, and how many of them are selected. */
  shown: number;
  selected: number;
  onToggleAll: () => void;
  /** What can be done, with the selection or with all. */
  children: ComponentChildren;
}

export function SelectionBar({ shown, selected, onToggleAll, children }: SelectionBarProps) {
  return (
    <div class={styles.bar}>
      <SelectBox
        label="Select all shown"
        chosen={selected === 0 ? false : selected === shown || 'some'}
        onToggle={onToggleAll}
      />
      <p class={styles.words}>{selected > 0 ? `${counted(selected, 'clip', 'clips')} selected` : 'Select all shown'}</p>
      <div class={styles.acts}>{children}</div>
    </div>
  );
}
