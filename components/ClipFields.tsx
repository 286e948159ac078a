import type { TargetedKeyboardEvent } from 'preact';
import styles from './ClipFields.module.css';
import type { Fields } from './hooks/fields';

interface ClipFieldsProps {
  fields: Fields;
  locked: boolean;
  onChange: (part: Partial<Fields>) => void;
}

const submitOnModifiedEnter = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
  event.preventDefault();
  event.currentTarget.form?.requestSubmit();
};

/** The reader's own words on a clip. Enter submits from the tags, Ctrl or Cmd with Enter from the note. */
export function ClipFields({ fields, locked, onChange }: ClipFieldsProps) {
  return (
    <div class={styles.fields}>
      <label class={styles.name} for="clip-tags">
        Tags
      </label>
      <input
        id="clip-tags"
        class={styles.control}
        type="text"
        dir="auto"
        autoComplete="off"
        placeholder={locked ? undefined : 'separated by commas'}
        value={fields.tags}
        readOnly={locked}
        onInput={(event) => onChange({ tags: event.currentTarget.value })}
      />
      <label class={styles.name} for="clip-note">
        Note
      </label>
      <textarea
        id="clip-note"
        class={`${styles.control} ${styles.note}`}
        dir="auto"
        rows={2}
        value={fields.note}
        readOnly={locked}
        onInput={(event) => onChange({ note: event.currentTarget.value })}
        onKeyDown={submitOnModifiedEnter}
      />
    </div>
  );
}
