import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';
import styles from './Notice.module.css';

interface NoticeProps {
  icon?: IconName;
  /** `caution` where something is missing or failed. */
  tone?: 'calm' | 'caution';
  /** A button that belongs to the notice. */
  action?: ComponentChildren;
  children: ComponentChildren;
}

/** One or two sentences that stand in the way of nothing. */
export function Notice({ icon = 'notice', tone = 'calm', action, children }: NoticeProps) {
  return (
    <div class={`${styles.notice} ${styles[tone]}`}>
      <Icon name={icon} />
      <div class={styles.words}>{children}</div>
      {action}
    </div>
  );
}
