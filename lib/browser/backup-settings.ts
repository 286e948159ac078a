import { browser } from 'wxt/browser';
import { type BackupSettings, noSettings, parseBackupSettings } from '@/lib/core/backup-settings';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';

const key = 'backup';

/** What is kept of backups; as at first where it cannot be read. */
async function loadBackupSettings(): Promise<BackupSettings> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(key);
    return parseBackupSettings(stored[key]);
  } catch {
    return noSettings;
  }
}

/** Changes what is named and keeps the rest. */
export async function keepBackupSettings(change: Partial<BackupSettings>): Promise<Result<null, Failure>> {
  try {
    await browser.storage.local.set({ [key]: { ...(await loadBackupSettings()), ...change } });
    return ok(null);
  } catch (error) {
    return fail(failure('settings-not-kept', String(error)));
  }
}

/** Tells the settings, now and whenever they change in whatever page. */
export function watchBackupSettings(onSettings: (settings: BackupSettings) => void): () => void {
  const tell = async () => onSettings(await loadBackupSettings());
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, key)) void tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  void tell();
  return () => browser.storage.onChanged.removeListener(onChanged);
}
