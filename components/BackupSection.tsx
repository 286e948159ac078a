import { useState } from 'preact/hooks';
import { Button } from './Button';
import { useBackupSettings } from './hooks/useBackupSettings';
import type { Backups } from './hooks/useBackups';
import { useNow } from './hooks/useNow';
import { ReminderChoice } from './ReminderChoice';
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
        Backup
      </h2>
      <p>
        One file with every clip, its revisions, tags and notes, which the browser saves where it saves downloads. Your
        clips lie in this browser alone: without a backup they go when it, or Newsclip, is removed.
      </p>
      <p>
        Last backup:{' '}
        {settings.lastBackupAt === null ? (
          'none yet'
        ) : (
          <Ago then={settings.lastBackupAt} now={Math.max(now, settings.lastBackupAt)} />
        )}
      </p>
      <div class={styles.acts}>
        {/* Never disabled: it would lose the keyboard that has just pressed it. */}
        <Button look="main" icon="download" busy={backups.work !== null} onClick={() => backups.backUp(pictures)}>
          Back up now
        </Button>
        <label class={styles.choice}>
          <input
            type="checkbox"
            checked={pictures}
            onChange={({ currentTarget }) => setPictures(currentTarget.checked)}
          />
          With pictures
        </label>
      </div>
      <ReminderChoice backups={backups} />
    </section>
  );
}
