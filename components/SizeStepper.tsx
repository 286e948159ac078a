import { type ReadingSettings, resized, scaleOf, sizes, usualSize } from '@/lib/core/reading-settings';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import choices from './Choices.module.css';
import type { Reading } from './hooks/useReadingSettings';
import { percent } from './locale';
import styles from './SizeStepper.module.css';

/** How large the text is: a step smaller, a step larger, or as usual. Its buttons are never disabled: they would lose the keyboard. */
export function SizeStepper({ reading: { settings, change } }: { reading: Reading }) {
  return (
    <fieldset class={choices.group}>
      <legend class={choices.legend}>{say('text_size.name')}</legend>
      <div class={styles.steps}>
        <Button icon="minus" label={say('text_size.smaller')} onClick={() => change((before) => resized(before, -1))} />
        <output class={styles.size}>{sizeInWords(settings)}</output>
        <Button icon="plus" label={say('text_size.larger')} onClick={() => change((before) => resized(before, 1))} />
        <Button look="quiet" onClick={() => change((before) => ({ ...before, size: usualSize }))}>
          {say('text_size.usual')}
        </Button>
      </div>
    </fieldset>
  );
}

function sizeInWords(settings: ReadingSettings): string {
  const size = percent(scaleOf(settings));
  if (settings.size === 0) return say('text_size.smallest', size);
  return settings.size === sizes.length - 1 ? say('text_size.largest', size) : size;
}
