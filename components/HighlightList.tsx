import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Highlight } from '@/lib/core/highlight';
import { say } from '@/lib/core/words';
import { HighlightItem } from './HighlightItem';
import styles from './HighlightList.module.css';
import type { Highlights, PlacedHighlight } from './hooks/useHighlights';

interface HighlightListProps {
  highlights: Highlights;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  /** The highlight whose note is to be written; null for none. */
  noting: string | null;
  onNoting: (id: string | null) => void;
  onShow: (placed: PlacedHighlight) => void;
  onQuote: (highlight: Highlight) => void;
  /** Takes the keyboard where the last highlight of the list has gone. */
  headline: RefObject<HTMLElement | null>;
}

const placeOf = ({ span }: PlacedHighlight): number => span?.start ?? Number.MAX_SAFE_INTEGER;

/** All highlights of an article, in the order in which they stand there; those whose words are gone come last, and say so. */
export function HighlightList({
  highlights,
  lang,
  dir,
  noting,
  onNoting,
  onShow,
  onQuote,
  headline,
}: HighlightListProps) {
  const inOrder = highlights.placed.toSorted((one, other) => placeOf(one) - placeOf(other));
  const [deleted, setDeleted] = useState<{ id: string; next: string | null } | null>(null);

  useLayoutEffect(() => {
    if (!deleted || inOrder.some(({ highlight }) => highlight.id === deleted.id)) return;
    setDeleted(null);
    const next = deleted.next && document.getElementById(`highlight-${deleted.next}`);
    (next ? next.querySelector<HTMLElement>('button') : headline.current)?.focus();
  });

  if (inOrder.length === 0) return null;
  return (
    <section class={styles.section} aria-labelledby="highlights-title">
      <h2 id="highlights-title" class={styles.title}>
        {say('highlight.list')}
      </h2>
      <ul class={styles.list}>
        {inOrder.map((placed, place) => (
          <HighlightItem
            key={placed.highlight.id}
            placed={placed}
            lang={lang}
            dir={dir}
            noting={noting === placed.highlight.id}
            onNoting={(on) => onNoting(on ? placed.highlight.id : null)}
            onShow={() => onShow(placed)}
            onQuote={() => onQuote(placed.highlight)}
            onChange={(change) => highlights.change(placed.highlight, change)}
            onDelete={() => {
              setDeleted({
                id: placed.highlight.id,
                next: (inOrder[place + 1] ?? inOrder[place - 1])?.highlight.id ?? null,
              });
              void highlights.remove(placed.highlight);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
