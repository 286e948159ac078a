import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { families, type ReadingSettings, spacings, themes, widths } from '@/lib/core/reading-settings';
import { say } from '@/lib/core/words';
import styles from './AppearancePopover.module.css';
import { Choices } from './Choices';
import helpStyles from './HelpPopover.module.css';
import type { Reading } from './hooks/useReadingSettings';
import { Icon } from './Icon';
import { SizeStepper } from './SizeStepper';

interface AppearancePopoverProps {
  reading: Reading;
  /** What a key opens and closes. */
  popover: RefObject<HTMLDivElement | null>;
}

/** How articles look, in a corner over the article, which shows what changes. It takes the keyboard while it is open. */
export function AppearancePopover({ reading, popover }: AppearancePopoverProps) {
  const id = useId();
  const { settings, change } = reading;
  const label = say('appearance.title');

  const choices = <Key extends Exclude<keyof ReadingSettings, 'size'>>(
    key: Key,
    values: readonly ReadingSettings[Key][],
  ) => (
    <Choices
      legend={say(`appearance.${key}`)}
      options={values.map((value) => ({ value, name: say(`appearance.choices.${value}`) }))}
      chosen={settings[key]}
      onChoose={(value) => change((before) => ({ ...before, [key]: value }))}
    />
  );

  return (
    <>
      <button type="button" class={helpStyles.button} popovertarget={id} aria-label={label} title={label}>
        <Icon name="letters" />
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        onToggle={({ currentTarget, newState }) => newState === 'open' && currentTarget.focus()}
        tabIndex={-1}
        class={styles.panel}
        role="dialog"
        aria-label={label}
      >
        {choices('theme', themes)}
        {choices('family', families)}
        <SizeStepper reading={reading} />
        {choices('width', widths)}
        {choices('spacing', spacings)}
      </div>
    </>
  );
}
