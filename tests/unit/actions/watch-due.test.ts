import { expect, it, vi } from 'vitest';
import { type Due, type DueTools, watchDue } from '@/lib/actions/watch-due';
import { type BackupSettings, noSettings } from '@/lib/core/backup-settings';
import { failure } from '@/lib/core/failure';

const day = 86_400_000;
const weekly: BackupSettings = { ...noSettings, schedule: 'week', scheduledAt: 0 };

function setUp(different: Partial<DueTools> = {}) {
  let tell: (settings: BackupSettings) => void = () => {};
  const told: Due[] = [];
  const end = vi.fn();
  const ended = watchDue((due) => told.push(due), {
    watchSettings: (onSettings) => {
      tell = onSettings;
      return end;
    },
    room: async () => ({ used: 0, quota: 1e10 }),
    hasClips: async () => true,
    copyBehind: async () => null,
    now: () => 100 * day,
    ...different,
  });
  return { told, tell: (settings: BackupSettings) => tell(settings), end, ended };
}

it.each<[string, BackupSettings, Partial<DueTools>, Due]>([
  ['nothing', noSettings, {}, { backup: null, room: null, copy: null }],
  ['a first backup', weekly, {}, { backup: { lastAt: null }, room: null, copy: null }],
  ['the next backup', { ...weekly, lastBackupAt: day }, {}, { backup: { lastAt: day }, room: null, copy: null }],
  ['no backup of no clips', weekly, { hasClips: async () => false }, { backup: null, room: null, copy: null }],
  [
    'hardly any room',
    noSettings,
    { room: async () => ({ used: 9, quota: 10 }) },
    { backup: null, room: { used: 9, quota: 10 }, copy: null },
  ],
  [
    'a copy that cannot be written',
    noSettings,
    { copyBehind: async () => failure('copy-behind') },
    { backup: null, room: null, copy: failure('copy-behind') },
  ],
  [
    'nothing of a room that is not known',
    noSettings,
    { room: async () => null },
    { backup: null, room: null, copy: null },
  ],
])('tells of %s', async (_, settings, tools, expected) => {
  const { told, tell } = setUp(tools);
  tell(settings);
  await expect.poll(() => told).toEqual([expected]);
});

it('tells again when a backup was made, and ends', async () => {
  const { told, tell, end, ended } = setUp();
  tell(weekly);
  await expect.poll(() => told.length).toBe(1);
  tell({ ...weekly, lastBackupAt: 100 * day });
  await expect.poll(() => told.at(-1)).toEqual({ backup: null, room: null, copy: null });
  ended();
  expect(end).toHaveBeenCalled();
});
