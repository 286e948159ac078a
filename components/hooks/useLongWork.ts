import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Control } from '@/lib/actions/in-batches';

/** Work that is under way. */
export interface Work {
  /** What is being done, as it stands before a colon: "Deleting 300 clips". */
  name: string;
  done: number;
  total: number;
}

/** Work on as few clips is over before anybody could read how far it is. */
const few = 100;

/** One long piece of work at a time, with its progress; it ends with the view. */
export function useLongWork() {
  const [work, setWork] = useState<Work | null>(null);
  const controller = useRef<AbortController | null>(null);

  useEffect(() => () => controller.current?.abort(), []);

  /** Null where other work is still under way. */
  const run = useCallback(
    async <Value>(
      name: string,
      total: number,
      act: (control: Control) => Promise<Value>,
      { atOnce = false } = {},
    ): Promise<Value | null> => {
      if (controller.current) return null;
      const running = new AbortController();
      controller.current = running;
      const shown = atOnce || total > few;
      if (shown) setWork({ name, done: 0, total });
      try {
        return await act({
          onProgress: (done, of) => shown && setWork({ name, done, total: of }),
          signal: running.signal,
        });
      } finally {
        controller.current = null;
        setWork(null);
      }
    },
    [],
  );

  return { work, run, cancel: useCallback(() => controller.current?.abort(), []) };
}

export type LongWork = ReturnType<typeof useLongWork>;
