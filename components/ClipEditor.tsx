import type { TargetedSubmitEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';
import { sameTags } from '@/lib/core/retag';
import { say } from '@/lib/core/words';
import type { ClipEdit } from '@/lib/store';
import { Button } from './Button';
import styles from './ClipEditor.module.css';
import { HeadlineField } from './HeadlineField';
import { submitOnModifiedEnter } from './hooks/submit-on-enter';
import unseen from './styles/unseen.module.css';
import { TagsEditor } from './TagsEditor';

interface ClipEditorProps {
  clip: Clip;
  /** The publisher's title: what an emptied one falls back to. */
  original: string;
  /** Where the keyboard begins. */
  start: 'title' | 'tags';
  /** Given only what has been changed. */
  onSave: (edit: ClipEdit) => void;
  onCancel: () => void;
}

/** The reader's words on a saved clip, in the place where they are read. */
export function ClipEditor({ clip, original, start, onSave, onCancel }: ClipEditorProps) {
  const form = useRef<HTMLFormElement>(null);
  const [before] = useState({ title: clip.title, tags: clip.tags, note: clip.note });
  const [title, setTitle] = useState(before.title);
  const [tags, setTags] = useState<readonly string[]>(before.tags);
  const [note, setNote] = useState(before.note);
  const id = useId();

  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>(start === 'title' ? 'textarea' : 'input')?.focus();
  }, [start]);

  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSave({
      ...(title.trim() !== before.title && { title: title.trim() }),
      ...(!sameTags(tags, before.tags) && { tags: [...tags] }),
      ...(note !== before.note && { note }),
    });
  };

  return (
    <form ref={form} class={styles.editor} aria-labelledby={`${id}-title`} onSubmit={onSubmit}>
      {/* In the place of the headline, which has become a field. */}
      <h1 id={`${id}-title`} class={unseen.unseen}>
        {say('clip.edit')}
      </h1>
      <HeadlineField value={title} original={original} lang={clip.lang} locked={false} onInput={setTitle} />
      <div class={styles.field}>
        <label class={styles.name} for={`${id}-tags`}>
          {say('clip.tags')}
        </label>
        <TagsEditor id={`${id}-tags`} tags={tags} onChange={setTags} />
      </div>
      <div class={styles.field}>
        <label class={styles.name} for={`${id}-note`}>
          {say('clip.note')}
        </label>
        <textarea
          id={`${id}-note`}
          class={styles.note}
          dir="auto"
          rows={4}
          maxLength={1_000_000}
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
          onKeyDown={submitOnModifiedEnter}
        />
      </div>
      <div class={styles.buttons}>
        <Button look="main" submit>
          {say('common.save')}
        </Button>
        <Button onClick={onCancel}>{say('common.cancel')}</Button>
      </div>
    </form>
  );
}
