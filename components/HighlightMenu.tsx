import { useLayoutEffect, useRef } from 'preact/hooks';
import type { HighlightColour } from '@/lib/core/highlight';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import { ColourButtons } from './ColourButtons';
import styles from './HighlightMenu.module.css';

interface HighlightMenuProps {
  /** Of the words, in pixels of the window. */
  rect: DOMRect;
  /** Null for words that are no highlight yet. */
  colour: HighlightColour | null;
  onColour: (colour: HighlightColour) => void;
  onNote: () => void;
  onQuote: () => void;
  /** Null where there is nothing to delete yet. */
  onDelete: (() => void) | null;
}

/** Pixels between words and menu: under a finger's handles. */
const gap = 10;

/** What can be done with words of the article, beside them. */
export function HighlightMenu({ rect, colour, onColour, onNote, onQuote, onDelete }: HighlightMenuProps) {
  const menu = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const own = menu.current;
    if (!own) return;
    own.showPopover();
    const { width, height } = own.getBoundingClientRect();
    const under = rect.bottom + gap;
    const top = under + height < window.innerHeight ? under : Math.max(gap, rect.top - gap - height);
    const left = Math.min(Math.max(gap, rect.right - width / 2), window.innerWidth - width - gap);
    own.style.setProperty('--menu-top', `${top}px`);
    own.style.setProperty('--menu-left', `${left}px`);
  }, [rect]);

  return (
    <div
      ref={menu}
      popover="manual"
      class={styles.menu}
      role="toolbar"
      aria-label={say('highlight.menu')}
      // Pressing in it must not take the selection away.
      onPointerDown={(event) => event.preventDefault()}
    >
      <ColourButtons colour={colour} onColour={onColour} />
      <Button look="quiet" icon="edit" label={say('highlight.note')} onClick={onNote} />
      <Button look="quiet" icon="quote" label={say('quote.name')} onClick={onQuote} />
      {onDelete && <Button look="quiet" icon="delete" label={say('highlight.delete')} onClick={onDelete} />}
    </div>
  );
}
