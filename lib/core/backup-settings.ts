import * as v from 'valibot';

/** How often the reader wants to be reminded of a backup, in milliseconds. */
const periods = { week: 7 * 86_400_000, month: 30 * 86_400_000 } as const;

const epochMilliseconds = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const time = v.fallback(v.nullable(epochMilliseconds), null);

const settingsSchema = v.object({
  schedule: v.fallback(v.picklist(['never', 'week', 'month']), 'never'),
  /** Since when that is so; null where the reader has never chosen. Epoch milliseconds, as are the others. */
  scheduledAt: time,
  /** When the last backup was saved; null where there is none. */
  lastBackupAt: time,
  /** Before this time she is not to be reminded again; null where nothing was put off. */
  remindAfter: time,
});

export type BackupSettings = v.InferOutput<typeof settingsSchema>;
export type Schedule = BackupSettings['schedule'];

export const noSettings: BackupSettings = {
  schedule: 'never',
  scheduledAt: null,
  lastBackupAt: null,
  remindAfter: null,
};

/** Settings as stored; what is none of them is as it was at first. */
export function parseBackupSettings(value: unknown): BackupSettings {
  const parsed = v.safeParse(settingsSchema, value);
  return parsed.success ? parsed.output : noSettings;
}

/** Whether it is time to remind of a backup. `now` in epoch milliseconds. */
export function isBackupDue(
  { schedule, scheduledAt, lastBackupAt, remindAfter }: BackupSettings,
  now: number,
): boolean {
  if (schedule === 'never') return false;
  return now >= Math.max((lastBackupAt ?? scheduledAt ?? 0) + periods[schedule], remindAfter ?? 0);
}

/** How long "Later" puts a reminder off, in milliseconds. */
export const later = 86_400_000;
