import { useMemo, useRef } from 'preact/hooks';
import { say } from '@/lib/core/words';
import { firstRow } from './hooks/rows';
import { useLetterKeys } from './hooks/useLetterKeys';
import { Icon } from './Icon';
import styles from './SearchBox.module.css';
import { SearchHelp } from './SearchHelp';

interface SearchBoxProps {
  value: string;
  onInput: (value: string) => void;
  /** Whether `/` brings the reader here and `?` the help: true while the view that it searches is on screen. */
  listening: boolean;
}

export function SearchBox({ value, onInput, listening }: SearchBoxProps) {
  const field = useRef<HTMLInputElement>(null);
  const help = useRef<HTMLDivElement>(null);

  const keys = useMemo(
    () => ({
      '/': () => {
        field.current?.focus();
        field.current?.select();
      },
      '?': () => help.current?.togglePopover(),
    }),
    [],
  );
  useLetterKeys(keys, listening);

  return (
    <div class={styles.bar}>
      <div class={styles.box}>
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          class={styles.field}
          aria-label={say('search_box.name')}
          aria-keyshortcuts="/"
          placeholder={say('search_box.name')}
          dir="auto"
          autoComplete="off"
          spellcheck={false}
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.isComposing || (event.key !== 'Enter' && event.key !== 'ArrowDown')) return;
            const row = firstRow();
            if (!row) return;
            event.preventDefault();
            row.focus();
          }}
        />
        <span class={styles.key} aria-hidden="true">
          /
        </span>
      </div>
      <SearchHelp help={help} />
    </div>
  );
}
