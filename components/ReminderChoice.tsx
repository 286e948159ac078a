import type { Schedule } from '@/lib/core/backup-settings';
import { say } from '@/lib/core/words';
import { useBackupSettings } from './hooks/useBackupSettings';
import type { Backups } from './hooks/useBackups';
import styles from './StorageView.module.css';

const schedules: readonly Schedule[] = ['never', 'week', 'month'];

/** How often the reader is reminded of a backup. */
export function ReminderChoice({ backups }: { backups: Backups }) {
  const settings = useBackupSettings(backups);
  return (
    <label class={styles.choice}>
      {say('backup.remind')}
      <select
        class={styles.select}
        value={settings.schedule}
        onChange={({ currentTarget: { value } }) => {
          const chosen = schedules.find((schedule) => schedule === value);
          if (chosen) backups.schedule(chosen);
        }}
      >
        {schedules.map((schedule) => (
          <option key={schedule} value={schedule}>
            {say(`backup.schedule.${schedule}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
