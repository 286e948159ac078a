import type { Schedule } from '@/lib/core/backup-settings';
import { useBackupSettings } from './hooks/useBackupSettings';
import type { Backups } from './hooks/useBackups';
import styles from './StorageView.module.css';

const schedules: readonly { schedule: Schedule; name: string }[] = [
  { schedule: 'never', name: 'Never' },
  { schedule: 'week', name: 'Every week' },
  { schedule: 'month', name: 'Every month' },
];

/** How often the reader is reminded of a backup. */
export function ReminderChoice({ backups }: { backups: Backups }) {
  const { schedule: chosenSchedule } = useBackupSettings(backups);
  return (
    <label class={styles.choice}>
      Remind me of a backup
      <select
        class={styles.select}
        value={chosenSchedule}
        onChange={({ currentTarget: { value } }) => {
          const chosen = schedules.find(({ schedule }) => schedule === value);
          if (chosen) backups.schedule(chosen.schedule);
        }}
      >
        {schedules.map(({ schedule, name }) => (
          <option key={schedule} value={schedule}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
