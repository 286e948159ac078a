import { Button } from './Button';
import { ColourButtons } from './ColourButtons';
import type { PageMarks } from './hooks/usePageMarks';
import { counted } from './locale';
import styles from './PageMarks.module.css';

/** The colours for what is selected on the page; nothing where nothing is. */
export function SelectionColours({ marks: { canHighlight, highlight } }: { marks: PageMarks }) {
  if (!canHighlight) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row with its buttons
    <div class={styles.colours} role="group" aria-labelledby="highlight-selection">
      <span id="highlight-selection">Highlight the selection</span>
      <ColourButtons colour={null} onColour={highlight} />
    </div>
  );
}

/** Shows the highlights of the clip on its page, or hides them again; nothing where it has none. */
export function MarksButton({ marks: { count, shown, toggle } }: { marks: PageMarks }) {
  if (count === 0) return null;
  const words = shown ? 'Hide highlights' : `Show ${counted(count, 'highlight', 'highlights')}`;
  return (
    <Button look="quiet" label={`${words} on the page`} onClick={toggle}>
      {words}
    </Button>
  );
}
