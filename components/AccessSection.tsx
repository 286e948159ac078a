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
    <SettingsSection
      title="Access to sites"
      explanation={
        <>
          A page is read when you press Newsclip on it. Only <a href={hashOf({ view: 'tabs' })}>Clip all tabs</a> needs
          access to all sites, and asks you for it.
        </>
      }
    >
      <div class={styles.acts}>
        <p role="status">
          {hasAccess ? 'Newsclip may read all sites.' : 'Newsclip has no access to all sites.'}{' '}
          {status?.kind === 'done' && status.text}
        </p>
        {hasAccess && <Button onClick={giveAndGo}>Give the access back</Button>}
      </div>
      {status?.kind === 'failed' && <FailureMessage failure={status.failure} place="line" />}
    </SettingsSection>
  );
}
