import { describe, expect, it } from 'vitest';
import { type BackupSettings, isBackupDue, noSettings, parseBackupSettings } from '@/lib/core/backup-settings';

const day = 86_400_000;
const now = 1_000 * day;

describe('a reminder of a backup', () => {
  it.each<[string, Partial<BackupSettings>, boolean]>([
    ['never wanted', { lastBackupAt: 0 }, false],
    ['chosen just now', { schedule: 'week', scheduledAt: now - 1 }, false],
    ['chosen a week ago, without any backup', { schedule: 'week', scheduledAt: now - 7 * day }, true],
    ['six days after a backup', { schedule: 'week', scheduledAt: 0, lastBackupAt: now - 6 * day }, false],
    ['seven days after a backup', { schedule: 'week', scheduledAt: 0, lastBackupAt: now - 7 * day }, true],
    ['29 days after a backup, monthly', { schedule: 'month', scheduledAt: 0, lastBackupAt: now - 29 * day }, false],
    ['30 days after a backup, monthly', { schedule: 'month', scheduledAt: 0, lastBackupAt: now - 30 * day }, true],
    ['put off until later', { schedule: 'week', scheduledAt: 0, remindAfter: now + 1 }, false],
    ['put off until now', { schedule: 'week', scheduledAt: 0, remindAfter: now }, true],
  ])('%s', (_, settings, due) => {
    expect(isBackupDue({ ...noSettings, ...settings }, now)).toBe(due);
  });
});

describe('stored settings', () => {
  it.each<[string, unknown, BackupSettings]>([
    ['none', undefined, noSettings],
    ['something else', 'weekly', noSettings],
    ['an unknown schedule', { schedule: 'hourly', lastBackupAt: 5 }, { ...noSettings, lastBackupAt: 5 }],
    ['no time', { schedule: 'week', lastBackupAt: 'yesterday' }, { ...noSettings, schedule: 'week' }],
    [
      'all of them, and one more',
      { schedule: 'month', scheduledAt: 1, lastBackupAt: 2, remindAfter: 3, colour: 'red' },
      { schedule: 'month', scheduledAt: 1, lastBackupAt: 2, remindAfter: 3 },
    ],
  ])('%s', (_, stored, settings) => {
    expect(parseBackupSettings(stored)).toEqual(settings);
  });
});
