import { useRef } from 'preact/hooks';
import { AccessSection } from './AccessSection';
import { AppearanceChoices } from './AppearanceChoices';
import { hashOf } from './hooks/route';
import type { Backups } from './hooks/useBackups';
import type { ClipTabs } from './hooks/useClipTabs';
import type { SpeechActions } from './hooks/useReadingAloud';
import type { Reading } from './hooks/useReadingSettings';
import type { ShortcutActions } from './hooks/useShortcuts';
import type { StatusTeller } from './hooks/useStatus';
import { ReminderChoice } from './ReminderChoice';
import { SettingsSection } from './SettingsSection';
import styles from './SettingsView.module.css';
import { ShortcutsSection } from './ShortcutsSection';
import { SpeechSection } from './SpeechSection';

/** What the settings ask of the rest of Newsclip. */
export interface SettingsActions extends ShortcutActions {
  version: string;
}

interface SettingsViewProps {
  actions: SettingsActions;
  speech: SpeechActions;
  /** Null until it is known how articles are to look. */
  reading: Reading | null;
  backups: Backups;
  run: ClipTabs;
  teller: StatusTeller;
}

/** Everything that can be set, each with what it does; also the browser's own page of options. */
export function SettingsView({ actions, speech, reading, backups, run, teller }: SettingsViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const storage = <a href={hashOf({ view: 'storage' })}>Backup &amp; storage</a>;
  return (
    <div class={styles.view}>
      <h1 ref={heading} class={styles.name} tabIndex={-1}>
        Settings
      </h1>
      <SettingsSection
        title="Appearance"
        explanation="The colours are those of all of Newsclip; type, size, lines and spacing those of articles."
      >
        <div class={styles.looks}>{reading && <AppearanceChoices reading={reading} />}</div>
      </SettingsSection>
      <SpeechSection speech={speech} failed={teller.failed} />
      <SettingsSection
        title="Pictures"
        explanation="Clipped articles load no pictures from the web: each shows its address, and what it is a picture of."
      />
      <SettingsSection
        title="Backup"
        explanation={<>Your clips lie in this browser alone; backups are made in {storage}.</>}
      >
        <ReminderChoice backups={backups} />
      </SettingsSection>
      <AccessSection run={run} onGone={() => heading.current?.focus()} />
      <ShortcutsSection actions={actions} failed={teller.failed} />
      <SettingsSection
        title="Your data"
        explanation={
          <>
            Clips, highlights, tags, notes, settings and what you are typing are stored in this browser, and nothing of
            it is ever sent anywhere; how much it is stands in {storage}.
          </>
        }
      />
      <p class={styles.version}>Newsclip {actions.version}</p>
    </div>
  );
}
