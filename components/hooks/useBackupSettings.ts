import { useEffect, useState } from 'preact/hooks';
import { type BackupSettings, noSettings } from '@/lib/core/backup-settings';
import type { Backups } from './useBackups';

/** What is kept of backups, now and whenever it changes; as at first until it has been read. */
export function useBackupSettings({ watchSettings }: Backups): BackupSettings {
  const [settings, setSettings] = useState<BackupSettings>(noSettings);
  useEffect(() => watchSettings(setSettings), [watchSettings]);
  return settings;
}
