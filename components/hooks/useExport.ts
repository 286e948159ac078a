import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Exported, ExportRequest } from '@/lib/actions/export-clips';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import { counted } from '../locale';
import type { StatusTeller } from './useStatus';

export type ExportAction = (request: ExportRequest) => Promise<Result<Exported, Failure>>;

export interface Progress {
  done: number;
  total: number;
}

/** One export at a time, with its progress; null where none is under way. */
export function useExport(exportClips: ExportAction, { done, failed, clear }: StatusTeller) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const controller = useRef<AbortController | null>(null);

  useEffect(() => () => controller.current?.abort(), []);

  const start = async (ids: string[]) => {
    if (controller.current || ids.length === 0) return;
    const running = new AbortController();
    controller.current = running;
    clear();
    setProgress({ done: 0, total: ids.length });
    const answer = await exportClips({
      ids,
      onProgress: (ready, total) => setProgress({ done: ready, total }),
      signal: running.signal,
    });
    controller.current = null;
    setProgress(null);
    if (!answer.ok) failed(answer.problem);
    else if (answer.value.cancelled) done('Export cancelled');
    else done(`Exported ${counted(answer.value.files, 'clip', 'clips')}`);
  };

  return { progress, start, cancel: useCallback(() => controller.current?.abort(), []) };
}
