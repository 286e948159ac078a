import { useState } from 'preact/hooks';
import type { BackedUp } from '@/lib/actions/back-up';
import type { Control } from '@/lib/actions/in-batches';
import type { Restored } from '@/lib/actions/restore-backup';
import type { BackupSettings } from '@/lib/core/backup-settings';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { say, sayCount } from '@/lib/core/words';
import { bytesInWords } from '../locale';
import { reportText, restoredWords } from '../restored-words';
import { useLongWork } from './useLongWork';
import { useStatus } from './useStatus';

/** What backups ask of the rest of Newsclip. */
export interface BackupActions {
  backUp: (request: { pictures: boolean }, control: Control) => Promise<Result<BackedUp, Failure>>;
  restore: (file: File, control: Control) => Promise<Result<Restored, Failure>>;
  watchSettings: (onSettings: (settings: BackupSettings) => void) => () => void;
  keepSettings: (change: Partial<BackupSettings>) => Promise<Result<null, Failure>>;
  saveText: (text: string, name: string) => void;
}

/**
 * One backup, or the restoring of one, at a time, and what came of it. It belongs to the library page, not to one of its views: it goes on
 * when the reader looks at something else meanwhile.
 */
export function useBackups(actions: BackupActions) {
  const { work, run, cancel } = useLongWork();
  const { status, done, failed, clear } = useStatus();
  const [report, setReport] = useState<{ file: string; restored: Restored } | null>(null);

  const backUp = async (pictures: boolean) => {
    if (work) return;
    clear();
    const answer = await run(say('backing_up.doing'), 1, (control) => actions.backUp({ pictures }, control), {
      atOnce: true,
    });
    if (!answer) return;
    if (!answer.ok) return failed(answer.problem);
    const { clips, bytes, cancelled } = answer.value;
    if (cancelled) return done(say('backing_up.cancelled'));
    done(sayCount('backing_up.done', clips, bytesInWords(bytes)));
    const kept = await actions.keepSettings({ lastBackupAt: Date.now(), remindAfter: null });
    if (!kept.ok) failed(kept.problem);
  };

  const restore = async (file: File) => {
    if (work) return;
    clear();
    setReport(null);
    const answer = await run(say('restoring.doing'), 1, (control) => actions.restore(file, control), { atOnce: true });
    if (!answer) return;
    if (!answer.ok) return failed(answer.problem);
    const restored = answer.value;
    setReport({ file: file.name, restored });
    if (restored.problem) failed(restored.problem);
    else done(restoredWords(restored));
  };

  const set = async (change: Partial<BackupSettings>) => {
    const kept = await actions.keepSettings(change);
    if (!kept.ok) failed(kept.problem);
  };

  return {
    work,
    status,
    report,
    backUp: (pictures: boolean) => void backUp(pictures),
    restore: (file: File) => void restore(file),
    cancel,
    saveReport: () => {
      if (report) actions.saveText(reportText(report.file, report.restored), `${say('file.restore_report')}.txt`);
    },
    schedule: (schedule: BackupSettings['schedule']) =>
      void set({ schedule, scheduledAt: Date.now(), remindAfter: null }),
    watchSettings: actions.watchSettings,
  };
}

export type Backups = ReturnType<typeof useBackups>;
