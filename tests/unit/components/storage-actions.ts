import { vi } from 'vitest';
import type { BackupActions } from '@/components/hooks/useBackups';
import type { DueActions } from '@/components/hooks/useDue';
import type { PictureActions } from '@/components/hooks/useKeepPictures';
import type { StorageActions } from '@/components/hooks/useStorage';
import { noSettings } from '@/lib/core/backup-settings';
import { ok } from '@/lib/core/result';

type AllActions = BackupActions & StorageActions & DueActions & PictureActions;

/** A browser with room enough that keeps what it is given, and a reader whom nobody needs to remind; with whatever a test wants different. */
export const storageActions = (different: Partial<AllActions> = {}) =>
  ({
    backUp: vi.fn<AllActions['backUp']>(async () => ok({ clips: 0, bytes: 0, cancelled: false })),
    restore: vi.fn<AllActions['restore']>(async () => ok({ clips: [], flaws: [], cancelled: false, problem: null })),
    watchSettings: (onSettings) => {
      onSettings(noSettings);
      return () => {};
    },
    keepSettings: vi.fn<AllActions['keepSettings']>(async () => ok(null)),
    saveText: vi.fn<AllActions['saveText']>(),
    room: async () => ({ used: 12_345_678, quota: 10_000_000_000 }),
    keeping: async () => 'promised',
    askToKeep: vi.fn<AllActions['askToKeep']>(async () => ok(null)),
    watchPictureSettings: (onSettings) => {
      onSettings({ keep: false });
      return () => {};
    },
    keepPictureSettings: vi.fn<AllActions['keepPictureSettings']>(async () => ok(null)),
    watchAccess: (onAnswer) => {
      onAnswer(false);
      return () => {};
    },
    askForAccess: vi.fn<AllActions['askForAccess']>(async () => ok(null)),
    watchDue: () => () => {},
    remindLater: vi.fn<AllActions['remindLater']>(),
    openStorage: vi.fn<AllActions['openStorage']>(),
    ...different,
  }) satisfies AllActions;
