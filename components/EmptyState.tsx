import styles from './FailureMessage.module.css';
import { Icon, type IconName } from './Icon';

/** What stands where there is nothing to list: what it is, and what to do about it. */
export function EmptyState({
  icon = 'newspaper',
  sentence,
  advice,
}: {
  icon?: IconName;
  sentence: string;
  advice: string;
}) {
  return (
    <div class={styles.panel}>
      <Icon name={icon} />
      <p class={styles.sentence}>{sentence}</p>
      <p class={styles.advice}>{advice}</p>
    </div>
  );
}
