import { useRef } from 'preact/hooks';
import { say } from '@/lib/core/words';
import { AccessSection } from './AccessSection';
import { AppearanceChoices } from './AppearanceChoices';
import { ExportSection, type ExportSectionActions } from './ExportSection';
import { hashOf } from './hooks/route';
import type { Backups } from './hooks/useBackups';
import type { ClipTabs } from './hooks/useClipTabs';
import type { PictureActions } from './hooks/useKeepPictures';
import type { SpeechActions } from './hooks/useReadingAloud';
import type { Reading } from './hooks/useReadingSettings';
import type { ShortcutActions } from './hooks/useShortcuts';
import type { StatusTeller } from './hooks/useStatus';
import { KeepPictures } from './KeepPictures';
import { ReminderChoice } from './ReminderChoice';
import { SettingsSection } from './SettingsSection';
import styles from './SettingsView.module.css';
import { ShortcutsSection } from './ShortcutsSection';
import { SpeechSection } from './SpeechSection';
import parts from './StorageView.module.css';

/** What the settings ask of the rest of Newsclip. */
export interface SettingsActions extends ShortcutActions, ExportSectionActions {
  version: string;
}

interface SettingsViewProps {
  actions: SettingsActions;
  speech: SpeechActions;
  pictures: PictureActions;
  /** Null until it is known how articles are to look. */
  reading: Reading | null;
  backups: Backups;
  run: ClipTabs;
  teller: StatusTeller;
}

/** Everything that can be set, each with what it does; also the browser's own page of options. */
export function SettingsView({ actions, speech, pictures, reading, backups, run, teller }: SettingsViewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const storage = hashOf({ view: 'storage' });
  return (
    <div class={parts.view}>
      <h1 ref={heading} class={parts.name} tabIndex={-1}>
        {say('settings.name')}
      </h1>
      <SettingsSection title={say('settings.appearance.title')} explanation={say('settings.appearance.explanation')}>
        <div class={styles.looks}>{reading && <AppearanceChoices reading={reading} />}</div>
      </SettingsSection>
      <SpeechSection speech={speech} failed={teller.failed} />
      <KeepPictures actions={pictures} />
      <SettingsSection title={say('settings.backup.title')} explanation={say('settings.backup.explanation')}>
        <ReminderChoice backups={backups} />
        <p>
          <a class={parts.link} href={storage}>
            {say('settings.backup.link')}
          </a>
        </p>
      </SettingsSection>
      <ExportSection actions={actions} failed={teller.failed} />
      <AccessSection run={run} onGone={() => heading.current?.focus()} />
      <ShortcutsSection actions={actions} failed={teller.failed} />
      <SettingsSection title={say('settings.data.title')} explanation={say('settings.data.explanation')}>
        <p>
          <a class={parts.link} href={storage}>
            {say('settings.data.link')}
          </a>
        </p>
      </SettingsSection>
      <p class={styles.version}>{say('settings.version', actions.version)}</p>
    </div>
  );
}
