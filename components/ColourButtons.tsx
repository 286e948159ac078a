import { type HighlightColour, highlightColours } from '@/lib/core/highlight';
import styles from './ColourButtons.module.css';

/** What the colours are called. */
export const colourNames: Readonly<Record<HighlightColour, string>> = {
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  pink: 'Pink',
};

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
          aria-label={colourNames[colour]}
          title={colourNames[colour]}
          aria-pressed={colour === taken}
          onClick={() => onColour(colour)}
        />
      ))}
    </>
  );
}
