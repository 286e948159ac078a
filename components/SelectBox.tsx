import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './SelectBox.module.css';

interface SelectBoxProps {
  /** Where words beside the box belong to it. */
  id?: string;
  label: string;
  /** `some`: part of what the box stands for. */
  chosen: boolean | 'some';
  onToggle: (range: boolean) => void;
}

/** A checkbox of a list; with Shift it reaches from the one before. */
export function SelectBox({ id, label, chosen, onToggle }: SelectBoxProps) {
  const box = useRef<HTMLInputElement>(null);

  useLayoutEffect(() => {
    if (box.current) box.current.indeterminate = chosen === 'some';
  }, [chosen]);

  return (
    <input
      ref={box}
      {...(id && { id })}
      type="checkbox"
      class={styles.box}
      aria-label={label}
      checked={chosen === true}
      onClick={(event) => onToggle(event.shiftKey)}
    />
  );
}
