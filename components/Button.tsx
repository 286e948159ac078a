import type { ComponentChildren, Ref } from 'preact';
import styles from './Button.module.css';
import { Icon, type IconName } from './Icon';

interface ButtonProps {
  /** `main` once a view at most; `quiet` for controls that repeat in a list. */
  look?: 'main' | 'plain' | 'quiet';
  icon?: IconName;
  /** The accessible name where the visible text is no name by itself; with no children the button shows its icon alone. */
  label?: string;
  children?: ComponentChildren;
  submit?: boolean;
  busy?: boolean;
  /** Of a button that switches something on and off. */
  pressed?: boolean;
  disabled?: boolean;
  buttonRef?: Ref<HTMLButtonElement>;
  onClick?: () => void;
}

/** Every button of the interface. An icon alone shows its name on hover. */
export function Button({
  look = 'plain',
  icon,
  label,
  children,
  submit,
  busy,
  pressed,
  disabled,
  buttonRef = null,
  onClick,
}: ButtonProps) {
  return (
    <button
      ref={buttonRef}
      type={submit ? 'submit' : 'button'}
      class={`${styles.button} ${styles[look]} ${children ? '' : styles.bare}`}
      aria-label={label}
      title={children ? undefined : label}
      aria-busy={busy}
      aria-pressed={pressed}
      disabled={disabled}
      onClick={onClick}
    >
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}
