import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './StorageView.module.css';

interface SettingsSectionProps {
  title: string;
  /** What is set here, in a line. */
  explanation: string;
  children?: ComponentChildren;
}

/** Settings of one kind. */
export function SettingsSection({ title, explanation, children }: SettingsSectionProps) {
  const id = useId();
  return (
    <section class={styles.section} aria-labelledby={id}>
      <h2 id={id} class={styles.title}>
        {title}
      </h2>
      <p class={styles.soft}>{explanation}</p>
      {children}
    </section>
  );
}
