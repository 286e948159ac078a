import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';
import styles from './SearchBox.module.css';
import { SearchHelp } from './SearchHelp';

interface SearchBoxProps {
  value: string;
  onInput: (value: string) => void;
  /** Whether `/` brings the reader here: true while the view that it searches is on screen. */
  listening: boolean;
}

/** Fields take the slash as a letter. */
const isField = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

export function SearchBox({ value, onInput, listening }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);

  // Before the paint: who sees the box may press the key.
  useLayoutEffect(() => {
    if (!listening) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (
        isField(event.target) &&
        event.target instanceof HTMLElement &&
        event.target.getAttribute('type') !== 'checkbox'
      )
        return;
      event.preventDefault();
      field.current?.focus();
      field.current?.select();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [listening]);

  return (
    <div class={styles.bar}>
      <div class={styles.box}>
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          class={styles.field}
          aria-label="Search clips"
          aria-keyshortcuts="/"
          placeholder="Search clips"
          dir="auto"
          autoComplete="off"
          spellcheck={false}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
        <span class={styles.key} aria-hidden="true">
          /
        </span>
      </div>
      <SearchHelp />
    </div>
  );
}
