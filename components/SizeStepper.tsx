import { resized, scaleOf, sizes, usualSize } from '@/lib/core/reading-settings';
import { Button } from './Button';
import choices from './Choices.module.css';
import type { Reading } from './hooks/useReadingSettings';
import { percent } from './locale';
import styles from './SizeStepper.module.css';

/** How large the text is: a step smaller, a step larger, or as usual. Its buttons are never disabled: they would lose the keyboard. */
export function SizeStepper({ reading: { settings, change } }: { reading: Reading }) {
  return (
    <fieldset class={choices.group}>
      <legend class={choices.legend}>Size</legend>
      <div class={styles.steps}>
        <Button icon="minus" label="Smaller text" onClick={() => change((before) => resized(before, -1))} />
        <output class={styles.size}>
          {percent(scaleOf(settings))}
          {settings.size === 0 && ', the smallest'}
          {settings.size === sizes.length - 1 && ', the largest'}
        </output>
        <Button icon="plus" label="Larger text" onClick={() => change((before) => resized(before, 1))} />
        <Button look="quiet" onClick={() => change((before) => ({ ...before, size: usualSize }))}>
          Usual size
        </Button>
      </div>
    </fieldset>
  );
}
