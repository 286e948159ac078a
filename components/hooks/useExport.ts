import type { Control } from '@/lib/actions/in-batches';
import type { Exported, ExportRequest } from '@/lib/core/export/export-request';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { say, sayCount } from '@/lib/core/words';
import type { LongWork } from './useLongWork';
import type { StatusTeller } from './useStatus';

export type ExportAction = (request: ExportRequest) => Promise<Result<Exported, Failure>>;

/** Exports clips, and says what came of it. */
export function useExport(exportClips: ExportAction, { done, failed, clear }: StatusTeller, { run }: LongWork) {
  return async (ids: readonly string[]): Promise<void> => {
    if (ids.length === 0) return;
    clear();
    const answer = await run(
      sayCount('export.doing', ids.length),
      ids.length,
      (control: Control) => exportClips({ ids, ...control }),
      { atOnce: true },
    );
    if (!answer) return;
    if (!answer.ok) failed(answer.problem);
    else if (answer.value.cancelled) done(say('export.cancelled'));
    else done(sayCount('export.done', answer.value.files));
  };
}
