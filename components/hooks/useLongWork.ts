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

interface Running {
  controller: AbortController;
  /** Whether its progress is shown: then the reader sees why nothing else is begun. */
  shown: boolean;
  over: Promise<void>;
}

/** One long piece of work at a time, with its progress; it ends with the view. */
export function useLongWork() {
  const [work, setWork] = useState<Work | null>(null);
  const running = useRef<Running | null>(null);

  useEffect(() => () => running.current?.controller.abort(), []);

  /** It is begun after work that is so short that nobody sees it; null where other work is seen to be under way. */
  const run = useCallback(
    async <Value>(
      name: string,
      total: number,
      act: (control: Control) => Promise<Value>,
      { atOnce = false } = {},
    ): Promise<Value | null> => {
      while (running.current && !running.current.shown) await running.current.over;
      if (running.current) return null;
      const shown = atOnce || total > few;
      const controller = new AbortController();
      const { promise: over, resolve: end } = Promise.withResolvers<void>();
      running.current = { controller, shown, over };
      if (shown) setWork({ name, done: 0, total });
      try {
        return await act({
          onProgress: (done, of) => shown && setWork({ name, done, total: of }),
          signal: controller.signal,
        });
      } finally {
        running.current = null;
        setWork(null);
        end();
      }
    },
    [],
  );

  return { work, run, cancel: useCallback(() => running.current?.controller.abort(), []) };
}

export type LongWork = ReturnType<typeof useLongWork>;
