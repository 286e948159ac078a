import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import type { Block } from '@/lib/core/extraction';
import { say, sayCount } from '@/lib/core/words';
import styles from './BlockOptions.module.css';
import type { Picking } from './hooks/usePicking';

interface BlockOptionsProps {
  blocks: readonly Block[];
  picking: Picking;
}

/** The parts of a page as a group of radio buttons, which takes the keyboard: arrow keys choose. */
export function BlockOptions({ blocks, picking: { chosen, hasFirst, choose } }: BlockOptionsProps) {
  const group = useRef<HTMLFieldSetElement>(null);
  const name = useId();

  useLayoutEffect(() => {
    const chosenOne = group.current?.querySelector<HTMLElement>('input:checked');
    (chosenOne ?? group.current?.querySelector('input'))?.focus();
  }, []);

  return (
    <fieldset ref={group} class={styles.group}>
      <legend class={styles.legend}>{say('picking.question')}</legend>
      <div class={styles.options}>
        {hasFirst && (
          <label class={styles.option}>
            <input type="radio" name={name} checked={chosen === null} onChange={() => choose(null)} />
            <span>{say('picking.as_found')}</span>
          </label>
        )}
        {blocks.map(({ start, words }, place) => (
          <label key={`${place} ${start}`} class={styles.option}>
            <input type="radio" name={name} checked={chosen === place} onChange={() => choose(place)} />
            <span class={styles.start} dir="auto">
              {start}
            </span>{' '}
            <span class={styles.words}>{sayCount('picking.words', words)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
