import { useCallback, useState } from 'preact/hooks';
import type { Failure } from '@/lib/core/failure';

/** What a view last did, in a few words, and what can still be done about it. It stays until something else is said. */
export type Status =
  | { kind: 'done'; text: string; undo: (() => void) | null }
  | { kind: 'failed'; failure: Failure }
  | null;

export interface StatusTeller {
  status: Status;
  done: (text: string, undo?: () => void) => void;
  failed: (failure: Failure) => void;
  clear: () => void;
}

export function useStatus(): StatusTeller {
  const [status, setStatus] = useState<Status>(null);
  return {
    status,
    done: useCallback((text, undo) => setStatus({ kind: 'done', text, undo: undo ?? null }), []),
    failed: useCallback((failure) => setStatus({ kind: 'failed', failure }), []),
    clear: useCallback(() => setStatus(null), []),
  };
}
