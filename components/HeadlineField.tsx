import type { TargetedKeyboardEvent } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { say } from '@/lib/core/words';
import styles from './HeadlineField.module.css';

interface HeadlineFieldProps {
  value: string;
  /** The article's own headline: what an emptied field falls back to. */
  original: string;
  lang: string | null;
  locked: boolean;
  onInput: (value: string) => void;
}

/** The title as a headline that can be edited. It grows with its text, and Enter submits instead of breaking the line. */
export function HeadlineField({ value, original, lang, locked, onInput }: HeadlineFieldProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const fitted = useRef({ value: '', width: 0 });

  // After every drawing: the height follows from the text and from the width. Where neither is new, measuring would make what scrolls jump.
  useLayoutEffect(() => {
    const area = field.current;
    if (!area) return;
    const width = area.clientWidth;
    if (fitted.current.value === value && fitted.current.width === width) return;
    fitted.current = { value, width };
    area.style.blockSize = 'auto';
    const borders = area.offsetHeight - area.clientHeight;
    area.style.blockSize = `${area.scrollHeight + borders}px`;
  });

  const onKeyDown = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  };

  return (
    <textarea
      ref={field}
      class={styles.headline}
      aria-label={say('clip.title')}
      rows={1}
      dir="auto"
      lang={lang ?? undefined}
      placeholder={original}
      value={value}
      readOnly={locked}
      maxLength={2000}
      onInput={(event) => onInput(event.currentTarget.value.replace(/\s*\n\s*/g, ' '))}
      onKeyDown={onKeyDown}
    />
  );
}
