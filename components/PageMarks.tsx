import { say, sayCount } from '@/lib/core/words';
import { Button } from './Button';
import { ColourButtons } from './ColourButtons';
import type { PageMarks } from './hooks/usePageMarks';
import styles from './PageMarks.module.css';

/** The colours for what is selected on the page; nothing where nothing is. */
export function SelectionColours({ marks: { canHighlight, highlight } }: { marks: PageMarks }) {
  if (!canHighlight) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row with its buttons
    <div class={styles.colours} role="group" aria-labelledby="highlight-selection">
      <span id="highlight-selection">{say('page_marks.highlight_selection')}</span>
      <ColourButtons colour={null} onColour={highlight} />
    </div>
  );
}

/** Shows the highlights of the clip on its page, or hides them again; nothing where it has none. */
export function MarksButton({ marks: { count, shown, toggle } }: { marks: PageMarks }) {
  if (count === 0) return null;
  return (
    <Button
      look="quiet"
      label={shown ? say('page_marks.hide_on_page') : sayCount('page_marks.show_on_page', count)}
      onClick={toggle}
    >
      {shown ? say('page_marks.hide') : sayCount('page_marks.show', count)}
    </Button>
  );
}
