import { useState } from 'preact/hooks';
import { say } from '@/lib/core/words';
import { Button } from './Button';
import { useBackupSettings } from './hooks/useBackupSettings';
import type { Backups } from './hooks/useBackups';
import { useNow } from './hooks/useNow';
import { ReminderChoice } from './ReminderChoice';
import { Sentence } from './Sentence';
import styles from './StorageView.module.css';
import { Ago } from './Times';

/** Makes a backup, and says when the last one was made and when the next one is wanted. */
export function BackupSection({ backups }: { backups: Backups }) {
  const settings = useBackupSettings(backups);
  const [pictures, setPictures] = useState(true);
  const now = useNow();

  return (
    <section class={styles.section} aria-labelledby="backup">
      <h2 id="backup" class={styles.title}>
        {say('backup.title')}
      </h2>
      <p>{say('backup.what')}</p>
      <p>
        {settings.lastBackupAt === null ? (
          say('backup.no_last')
        ) : (
          <Sentence
            word="backup.last"
            parts={[<Ago then={settings.lastBackupAt} now={Math.max(now, settings.lastBackupAt)} />]}
          />
        )}
      </p>
      <div class={styles.acts}>
        {/* Never disabled: it would lose the keyboard that has just pressed it. */}
        <Button look="main" icon="download" busy={backups.work !== null} onClick={() => backups.backUp(pictures)}>
          {say('backup.start')}
        </Button>
        <label class={styles.choice}>
          <input
            type="checkbox"
            checked={pictures}
            onChange={({ currentTarget }) => setPictures(currentTarget.checked)}
          />
          {say('backup.with_pictures')}
        </label>
      </div>
      <ReminderChoice backups={backups} />
    </section>
  );
}
