import { Button } from './Button';
import { ColourButtons } from './ColourButtons';
import type { PageMarks as Marks } from './hooks/usePageMarks';
import { counted } from './locale';
import styles from './PageMarks.module.css';

/** Highlights on the page itself: the colours for what is selected there, and the way to see those that the clip has. */
export function PageMarks({ marks }: { marks: Marks }) {
  const { canHighlight, count, shown, busy, highlight, toggle } = marks;
  if (!canHighlight && count === 0) return null;
  return (
    <div class={styles.marks} aria-busy={busy}>
      {canHighlight && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in a row with its buttons
        <div class={styles.colours} role="group" aria-labelledby="highlight-selection">
          <span id="highlight-selection">Highlight the selection</span>
          <ColourButtons colour={null} onColour={highlight} />
        </div>
      )}
      {count > 0 && (
        <div class={styles.showing}>
          <Button look="quiet" onClick={toggle}>
            {shown ? 'Hide the highlights' : `Show ${counted(count, 'highlight', 'highlights')} on the page`}
          </Button>
        </div>
      )}
    </div>
  );
}
