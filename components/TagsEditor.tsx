import type { TargetedKeyboardEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { cleanTags, tagsFromField, typedTagOf } from '@/lib/core/tags';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import { TagCombobox } from './TagCombobox';
import styles from './TagsEditor.module.css';

interface TagsEditorProps {
  /** Of the field, for its label. */
  id: string;
  tags: readonly string[];
  onChange: (tags: string[]) => void;
}

/**
 * Tags one beside the other, and a field for more. Enter, a comma or leaving the field takes what is typed; with nothing typed Enter
 * is the form's, and Backspace takes the last tag out.
 */
export function TagsEditor({ id, tags, onChange }: TagsEditorProps) {
  const [typed, setTyped] = useState('');
  const field = useRef<HTMLInputElement>(null);

  const take = (text: string, rest = '') => {
    setTyped(rest);
    if (text.trim()) onChange(cleanTags([...tags, ...tagsFromField(text)]));
  };

  const onInput = (value: string, composing: boolean) => {
    const rest = typedTagOf(value);
    if (composing || rest === value) setTyped(value);
    else take(value.slice(0, value.length - rest.length), rest.trimStart());
  };

  const remove = (gone: string) => onChange(tags.filter((tag) => tag !== gone));

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    const last = tags.at(-1);
    if (event.key === 'Enter' && typed.trim()) {
      event.preventDefault();
      take(typed);
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) {
      remove(last);
    }
  };

  return (
    <div class={styles.box}>
      {tags.length > 0 && (
        <ul class={styles.tags} aria-label={say('tags_editor.chosen')}>
          {tags.map((tag) => (
            <li key={tag} class={styles.tag}>
              <bdi>{tag}</bdi>
              <Button
                look="quiet"
                icon="close"
                label={say('tags_editor.remove', tag)}
                onClick={() => {
                  remove(tag);
                  field.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <TagCombobox
        id={id}
        look={styles.field}
        value={typed}
        typed={typed}
        taken={tags}
        side="below"
        field={field}
        onInput={onInput}
        onChoose={take}
        onKeyDown={onKeyDown}
        onBlur={() => take(typed)}
      />
    </div>
  );
}
