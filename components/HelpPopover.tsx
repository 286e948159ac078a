import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import styles from './HelpPopover.module.css';
import { Icon } from './Icon';

interface HelpPopoverProps {
  label: string;
  /** What a key opens and closes. */
  help: RefObject<HTMLDivElement | null>;
  children: ComponentChildren;
}

/** A button with a help that lies over the view; it takes the keyboard while it is open. */
export function HelpPopover({ label, help, children }: HelpPopoverProps) {
  const id = useId();
  return (
    <>
      <button type="button" class={styles.button} popovertarget={id} aria-label={label} title={label}>
        <Icon name="help" />
      </button>
      <div
        ref={help}
        id={id}
        popover="auto"
        onToggle={({ currentTarget, newState }) => newState === 'open' && currentTarget.focus()}
        tabIndex={-1}
        class={styles.help}
        role="dialog"
        aria-label={label}
      >
        {children}
      </div>
    </>
  );
}
