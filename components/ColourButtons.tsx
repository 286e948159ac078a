import { type HighlightColour, highlightColours } from '@/lib/core/highlight';
import { say } from '@/lib/core/words';
import styles from './ColourButtons.module.css';

interface ColourButtonsProps {
  /** Null where none is taken. */
  colour: HighlightColour | null;
  onColour: (colour: HighlightColour) => void;
}

/** The colours of highlights, a button each. */
export function ColourButtons({ colour: taken, onColour }: ColourButtonsProps) {
  return (
    <>
      {highlightColours.map((colour) => (
        <button
          key={colour}
          type="button"
          class={`${styles.button} ${styles[colour]}`}
          aria-label={say(`highlight.colour.${colour}`)}
          title={say(`highlight.colour.${colour}`)}
          aria-pressed={colour === taken}
          onClick={() => onColour(colour)}
        />
      ))}
    </>
  );
}
