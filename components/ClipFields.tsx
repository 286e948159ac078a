import { useMemo } from 'preact/hooks';
import { tagsFromField, typedTagOf, withTypedTag } from '@/lib/core/tags';
import { say } from '@/lib/core/words';
import styles from './ClipFields.module.css';
import type { Fields } from './hooks/fields';
import { submitOnModifiedEnter } from './hooks/submit-on-enter';
import { TagCombobox } from './TagCombobox';

interface ClipFieldsProps {
  fields: Fields;
  locked: boolean;
  onChange: (part: Partial<Fields>) => void;
}

/** The reader's own words on a clip. Enter submits from the tags, Ctrl or Cmd with Enter from the note. */
export function ClipFields({ fields, locked, onChange }: ClipFieldsProps) {
  const taken = useMemo(() => tagsFromField(fields.tags), [fields.tags]);
  return (
    <div class={styles.fields}>
      <label class={styles.name} for="clip-tags">
        {say('clip.tags')}
      </label>
      <TagCombobox
        id="clip-tags"
        look={styles.control}
        value={fields.tags}
        typed={typedTagOf(fields.tags)}
        taken={taken}
        side="above"
        locked={locked}
        placeholder={locked ? undefined : say('clip.tags_separated')}
        onInput={(tags) => onChange({ tags })}
        onChoose={(tag) => onChange({ tags: withTypedTag(fields.tags, tag) })}
      />
      <label class={styles.name} for="clip-note">
        {say('clip.note')}
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
