import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';
import type { Keeping, StorageRoom } from '@/lib/core/storage-room';

/** What the browser is asked of its storage. */
export interface StorageActions {
  room: () => Promise<StorageRoom | null>;
  keeping: () => Promise<Keeping>;
  /** To be called in a click. */
  askToKeep: () => Promise<Result<null, Failure>>;
}

/** Where the clips lie: null until the browser has answered. `problem` is why it did not promise to keep them. */
export function useStorage({ room, keeping, askToKeep }: StorageActions, changed: unknown) {
  const [seen, setSeen] = useState<{ room: StorageRoom | null; keeping: Keeping } | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);

  const look = useCallback(async () => setSeen({ room: await room(), keeping: await keeping() }), [room, keeping]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at anew when as many clips are no longer there
  useEffect(() => void look(), [look, changed]);

  const ask = async () => {
    const answer = await askToKeep();
    setProblem(answer.ok ? null : answer.problem);
    await look();
  };
  return { seen, problem, ask: () => void ask() };
}
