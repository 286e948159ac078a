import { useState } from 'preact/hooks';
import type { ExportFormat } from '@/lib/core/export/export-formats';
import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import type { ExportSettings } from '@/lib/core/export/export-settings';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { say, sayCount } from '@/lib/core/words';
import type { LongWork } from './useLongWork';
import type { StatusTeller } from './useStatus';
import type { TakeOutActions } from './useTakeOut';

export type ExportAction = (request: ExportRequest) => Promise<Result<Exported, Failure>>;

export interface ExportActions extends Pick<TakeOutActions, 'watchTakeOut' | 'changeTakeOut'> {
  /** Only of those formats that this browser can write. */
  exports: Partial<Record<ExportFormat, ExportAction>>;
}

/** What the reader asked for. */
export type ExportChoice = Pick<ExportSettings, 'format' | 'pictures' | 'citation'>;

/** Asking as what clips are to be exported, exporting them, and saying what came of it. */
export function useExport(actions: ExportActions, { done, failed, clear }: StatusTeller, { run }: LongWork) {
  const [asked, setAsked] = useState<readonly string[] | null>(null);

  const start = async (choice: ExportChoice) => {
    const ids = asked ?? [];
    const write = actions.exports[choice.format];
    if (ids.length === 0 || !write) return;
    clear();
    // What is written is read from there.
    const kept = await actions.changeTakeOut(choice);
    if (!kept.ok) return failed(kept.problem);
    const answer = await run(
      sayCount('export.doing', ids.length),
      ids.length,
      (control) => write({ ids, ...control }),
      { atOnce: true },
    );
    if (!answer) return;
    if (!answer.ok) failed(answer.problem);
    else if (answer.value.cancelled) done(say('export.cancelled'));
    else done(sayCount('export.done', answer.value.files));
  };

  return {
    /** The clips whose export is asked for; null while none are. */
    asked,
    ask: (ids: readonly string[]) => {
      if (ids.length > 0) setAsked(ids);
    },
    close: () => setAsked(null),
    start: (choice: ExportChoice) => void start(choice),
  };
}
