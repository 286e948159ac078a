import { useState } from 'preact/hooks';
import type { Imported } from '@/lib/actions/import-clips';
import type { Control } from '@/lib/actions/in-batches';
import type { OpenedImport } from '@/lib/actions/open-import';
import type { ImportPreview } from '@/lib/actions/preview-import';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { say } from '@/lib/core/words';
import { importedWords, importReportText } from '../imported-words';
import { useLongWork } from './useLongWork';
import { useStatus } from './useStatus';

/** What importing asks of the rest of Newsclip. */
export interface ImportActions {
  open: (files: readonly File[], control: Control) => Promise<Result<OpenedImport, Failure>>;
  preview: (opened: OpenedImport, control: Control) => Promise<Result<ImportPreview, Failure>>;
  bringIn: (opened: OpenedImport, total: number, control: Control) => Promise<Imported>;
  saveText: (text: string, name: string) => void;
}

/** What was chosen, and what is in it. */
export interface LookedAt {
  opened: OpenedImport;
  preview: ImportPreview;
}

/**
 * One import at a time: files are looked at, then brought in when the reader says so, then reported on. It belongs to the library page,
 * not to its view: it goes on when she looks at something else meanwhile.
 */
export function useImport(actions: ImportActions) {
  const { work, run, cancel } = useLongWork();
  const { status, done, failed, clear } = useStatus();
  const [lookedAt, setLookedAt] = useState<LookedAt | null>(null);
  const [report, setReport] = useState<Imported | null>(null);

  const look = async (files: readonly File[]) => {
    if (work || files.length === 0) return;
    clear();
    setReport(null);
    setLookedAt(null);
    const answer = await run(
      say('import_view.looking'),
      1,
      async (control) => {
        const opened = await actions.open(files, control);
        if (!opened.ok || control.signal.aborted) return opened.ok ? null : opened;
        const preview = await actions.preview(opened.value, control);
        return preview.ok ? { ok: true as const, value: { opened: opened.value, preview: preview.value } } : preview;
      },
      { atOnce: true },
    );
    if (!answer) return;
    if (!answer.ok) return failed(answer.problem);
    if (!answer.value.preview.cancelled) setLookedAt(answer.value);
  };

  const bringIn = async () => {
    if (work || !lookedAt) return;
    clear();
    const { links, texts, faulty } = lookedAt.preview;
    const total = links + texts + faulty;
    const imported = await run(
      say('import_view.doing'),
      total,
      (control) => actions.bringIn(lookedAt.opened, total, control),
      { atOnce: true },
    );
    if (!imported) return;
    setLookedAt(null);
    setReport(imported);
    if (imported.problem) failed(imported.problem);
    else done(importedWords(imported));
  };

  return {
    work,
    status,
    lookedAt,
    report,
    look: (files: readonly File[]) => void look(files),
    bringIn: () => void bringIn(),
    cancel,
    /** Lets go of what was chosen. */
    leave: () => setLookedAt(null),
    saveReport: () => {
      if (report) actions.saveText(importReportText(report), `${say('import_view.report_name')}.txt`);
    },
  };
}

export type Importing = ReturnType<typeof useImport>;
