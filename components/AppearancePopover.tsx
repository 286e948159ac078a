import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { say } from '@/lib/core/words';
import { AppearanceChoices } from './AppearanceChoices';
import styles from './AppearancePopover.module.css';
import helpStyles from './HelpPopover.module.css';
import type { Reading } from './hooks/useReadingSettings';
import { Icon } from './Icon';

interface AppearancePopoverProps {
  reading: Reading;
  /** What a key opens and closes. */
  popover: RefObject<HTMLDivElement | null>;
}

/** How articles look, in a corner over the article, which shows what changes. It takes the keyboard while it is open. */
export function AppearancePopover({ reading, popover }: AppearancePopoverProps) {
  const id = useId();
  const label = say('appearance.title');

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
        <AppearanceChoices reading={reading} />
      </div>
    </>
  );
}
