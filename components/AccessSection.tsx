import { say } from '@/lib/core/words';
import { Button } from './Button';
import { FailureMessage } from './FailureMessage';
import { hashOf } from './hooks/route';
import type { ClipTabs } from './hooks/useClipTabs';
import { SettingsSection } from './SettingsSection';
import styles from './StorageView.module.css';

interface AccessSectionProps {
  run: ClipTabs;
  /** Where the keyboard goes when the button that it is on goes away. */
  onGone: () => void;
}

/** Whether Newsclip may read all sites, and how that is ended. */
export function AccessSection({ run: { hasAccess, status, giveBack }, onGone }: AccessSectionProps) {
  const giveAndGo = () => {
    onGone();
    giveBack();
  };
  return (
    <SettingsSection title={say('settings.access.title')} explanation={say('settings.access.explanation')}>
      <div class={styles.acts}>
        <p role="status">
          {say(hasAccess ? 'settings.access.given' : 'settings.access.not_given')}{' '}
          {status?.kind === 'done' && status.text}
        </p>
        {hasAccess && <Button onClick={giveAndGo}>{say('settings.access.give_back')}</Button>}
        <a class={styles.link} href={hashOf({ view: 'tabs' })}>
          {say('settings.access.link')}
        </a>
      </div>
      {status?.kind === 'failed' && <FailureMessage failure={status.failure} place="line" />}
    </SettingsSection>
  );
}
