import type { TargetedSubmitEvent } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Highlight } from '@/lib/core/highlight';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import { ColourButtons } from './ColourButtons';
import styles from './HighlightList.module.css';
import { HighlightQuote } from './HighlightQuote';
import { submitOnModifiedEnter } from './hooks/submit-on-enter';
import type { PlacedHighlight } from './hooks/useHighlights';

interface HighlightItemProps {
  placed: PlacedHighlight;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** Whether its note is being written. */
  noting: boolean;
  onNoting: (on: boolean) => void;
  onShow: () => void;
  onQuote: () => void;
  /** Answers whether it has been stored. */
  onChange: (change: Partial<Pick<Highlight, 'colour' | 'note'>>) => Promise<boolean>;
  onDelete: () => void;
}

/** A highlight under its article: its words, its note, and what can be done with it. */
export function HighlightItem({
  placed,
  lang,
  dir,
  noting,
  onNoting,
  onShow,
  onQuote,
  onChange,
  onDelete,
}: HighlightItemProps) {
  const { highlight, span } = placed;
  const noter = useRef<HTMLButtonElement>(null);
  const wasNoting = useRef(false);

  useLayoutEffect(() => {
    if (wasNoting.current && !noting) noter.current?.focus();
    wasNoting.current = noting;
  }, [noting]);

  return (
    <li id={`highlight-${highlight.id}`} class={styles.item}>
      <HighlightQuote highlight={highlight} lang={lang} dir={dir} />
      {!span && <p class={styles.orphan}>{say('highlight.not_in_text')}</p>}
      {noting ? (
        <NoteForm
          note={highlight.note}
          onSave={async (note) => {
            if (note === highlight.note || (await onChange({ note }))) onNoting(false);
          }}
          onCancel={() => onNoting(false)}
        />
      ) : (
        <div class={styles.acts}>
          <ColourButtons colour={highlight.colour} onColour={(colour) => void onChange({ colour })} />
          {span && (
            <Button look="quiet" onClick={onShow}>
              {say('highlight.show')}
            </Button>
          )}
          <Button look="quiet" icon="edit" buttonRef={noter} onClick={() => onNoting(true)}>
            {say(highlight.note ? 'highlight.edit_note' : 'highlight.add_note')}
          </Button>
          <Button look="quiet" icon="quote" onClick={onQuote}>
            {say('quote.name')}
          </Button>
          <Button look="quiet" icon="delete" label={say('highlight.delete')} onClick={onDelete} />
        </div>
      )}
    </li>
  );
}

interface NoteFormProps {
  note: string;
  onSave: (note: string) => void;
  onCancel: () => void;
}

function NoteForm({ note: before, onSave, onCancel }: NoteFormProps) {
  const [note, setNote] = useState(before);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const onSubmit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    onSave(note.trim());
  };
  return (
    <form class={styles.form} onSubmit={onSubmit}>
      <label for={id}>{say('highlight.note')}</label>
      <textarea
        ref={field}
        id={id}
        class={styles.field}
        dir="auto"
        rows={3}
        maxLength={10_000}
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.stopPropagation();
            onCancel();
          } else submitOnModifiedEnter(event);
        }}
      />
      <div class={styles.acts}>
        <Button look="main" submit>
          {say('common.save')}
        </Button>
        <Button onClick={onCancel}>{say('common.cancel')}</Button>
      </div>
    </form>
  );
}
