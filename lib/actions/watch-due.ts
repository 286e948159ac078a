import { watchBackupSettings } from '@/lib/browser/backup-settings';
import { storageRoom } from '@/lib/browser/storage-room';
import { type BackupSettings, isBackupDue } from '@/lib/core/backup-settings';
import type { Failure } from '@/lib/core/failure';
import { isNearlyFull, type StorageRoom } from '@/lib/core/storage-room';
import { attempt, catchUpCopy, countClips } from '@/lib/store';

/** What the reader should be told without having asked. */
export interface Due {
  /** When the last backup was saved, where another is due; null of it where there is none. Null where none is due. */
  backup: { lastAt: number | null } | null;
  /** What there is, where hardly any is left. */
  room: StorageRoom | null;
  /** Why the recovery copy is behind, where it cannot be written. */
  copy: Failure | null;
}

/** What is looked at; a test brings its own. */
export interface DueTools {
  watchSettings: (onSettings: (settings: BackupSettings) => void) => () => void;
  room: () => Promise<StorageRoom | null>;
  hasClips: () => Promise<boolean>;
  /** Brings the recovery copy in step; null where it is, or where that is told elsewhere. */
  copyBehind: () => Promise<Failure | null>;
  now: () => number;
}

const pageTools: DueTools = {
  watchSettings: watchBackupSettings,
  room: storageRoom,
  hasClips,
  copyBehind,
  now: Date.now,
};

/** Tells what is due, now and whenever the settings of backups change. */
export function watchDue(onDue: (due: Due) => void, tools: DueTools = pageTools): () => void {
  return tools.watchSettings(async (settings) => {
    const due = isBackupDue(settings, tools.now()) && (await tools.hasClips());
    const [room, copy] = await Promise.all([tools.room(), tools.copyBehind()]);
    onDue({
      backup: due ? { lastAt: settings.lastBackupAt } : null,
      room: room && isNearlyFull(room) ? room : null,
      copy,
    });
  });
}

async function copyBehind(): Promise<Failure | null> {
  const kept = await attempt(catchUpCopy);
  return kept.ok && !kept.value.ok ? kept.value.problem : null;
}

async function hasClips(): Promise<boolean> {
  const counts = await attempt(() => Promise.all([countClips('library'), countClips('archive'), countClips('trash')]));
  return counts.ok && counts.value.some((count) => count > 0);
}
