import type { RefObject, TargetedInputEvent, TargetedKeyboardEvent } from 'preact';
import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { completionsOf } from '@/lib/core/complete-tag';
import { numberInWords, say } from '@/lib/core/words';
import { useKnownTags } from './hooks/useKnownTags';
import styles from './TagCombobox.module.css';

interface TagComboboxProps {
  id: string;
  /** How the field looks, which may stand in a box with others. */
  look: string | undefined;
  value: string;
  /** The part of the value that may be completed. */
  typed: string;
  /** Tags that are not offered. */
  taken: readonly string[];
  /** On which side of the field there is room for the list. */
  side: 'above' | 'below';
  locked?: boolean;
  placeholder?: string | undefined;
  field?: RefObject<HTMLInputElement | null>;
  /** `composing` while an input method is at work. */
  onInput: (value: string, composing: boolean) => void;
  onChoose: (tag: string) => void;
  /** Keys that the list does not take. */
  onKeyDown?: (event: TargetedKeyboardEvent<HTMLInputElement>) => void;
  onBlur?: () => void;
}

/** The most tags offered at a time. */
const most = 6;

/**
 * A field for tags with a list of those that clips have: the combobox of the ARIA Authoring Practices, with the keyboard always in the
 * field. The arrows choose from the list, Enter takes what is chosen and else is the field's own, Escape closes the list alone.
 */
export function TagCombobox(props: TagComboboxProps) {
  const {
    id,
    look,
    value,
    typed,
    taken,
    side,
    locked,
    placeholder,
    field = null,
    onInput,
    onChoose,
    onKeyDown,
    onBlur,
  } = props;
  const [wanted, setWanted] = useState(false);
  const [open, setOpen] = useState(false);
  /** The place in the list; -1 while none is chosen. */
  const [active, setActive] = useState(-1);
  const known = useKnownTags(wanted);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const options = useMemo(() => completionsOf(known, typed, taken, most), [known, typed, taken]);
  const shown = open && !locked && options.length > 0;
  const chosen = shown ? options[active] : undefined;

  useLayoutEffect(() => {
    if (chosen) list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);

  const show = (opened: boolean, place = -1) => {
    setOpen(opened);
    setActive(place);
  };

  const choose = (tag: string) => {
    show(false);
    onChoose(tag);
  };

  /** One step from the field through the list and back to the field. */
  const step = (by: 1 | -1) => {
    const places = options.length + 1;
    const from = shown ? active : -1;
    show(true, ((from + 1 + by + places) % places) - 1);
  };

  const onKey = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.isComposing || locked) return;
    const acts: Record<string, (() => void) | false | undefined> = {
      // Pressed before the tags are known, it chooses the first of them as soon as they are.
      ArrowDown: options.length > 0 ? () => step(1) : known.length === 0 && (() => show(true, 0)),
      ArrowUp: options.length > 0 && (() => step(-1)),
      Enter: chosen && (() => choose(chosen.tag)),
      Escape: shown && (() => show(false)),
    };
    const act = Object.hasOwn(acts, event.key) && acts[event.key];
    if (!act) return onKeyDown?.(event);
    event.preventDefault();
    act();
  };

  const onTyped = (event: TargetedInputEvent<HTMLInputElement>) => {
    const { value: now, selectionStart } = event.currentTarget;
    // What is completed stands at the end.
    show(now !== '' && selectionStart === now.length);
    onInput(now, event.isComposing);
  };

  return (
    <div class={styles.place}>
      <input
        ref={field}
        id={id}
        class={look}
        type="text"
        dir="auto"
        autoComplete="off"
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={shown}
        aria-controls={listId}
        aria-activedescendant={chosen && `${listId}-${active}`}
        placeholder={placeholder}
        value={value}
        readOnly={locked}
        onFocus={() => setWanted(true)}
        onBlur={() => {
          show(false);
          onBlur?.();
        }}
        onInput={onTyped}
        onKeyDown={onKey}
      />
      {shown && (
        <div
          ref={list}
          id={listId}
          class={`${styles.list} ${styles[side]}`}
          role="listbox"
          aria-label={say('tag_combobox.completions')}
        >
          {options.map(({ tag, count }, place) => (
            <div
              key={tag}
              id={`${listId}-${place}`}
              class={styles.option}
              role="option"
              tabIndex={-1}
              aria-selected={place === active}
              onMouseDown={(event) => {
                // Else the field would lose the keyboard.
                event.preventDefault();
                choose(tag);
              }}
            >
              <bdi class={styles.tag}>{tag}</bdi> <span class={styles.count}>{numberInWords(count)}</span>
            </div>
          ))}
        </div>
      )}
    </div>
  );
}
