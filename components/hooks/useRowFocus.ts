import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Clip } from '@/lib/core/clip';

const rowOf = (clipId: string): HTMLElement | null => document.querySelector(`[data-clip="${CSS.escape(clipId)}"]`);

/** Puts the keyboard on a clip's row: at once where it is on screen, else as soon as the list has it. */
export function useRowFocus(clips: readonly Clip[]): (clipId: string) => void {
  const awaited = useRef<string | null>(null);

  useEffect(() => {
    const row = awaited.current && clips.some(({ id }) => id === awaited.current) ? rowOf(awaited.current) : null;
    if (!row) return;
    awaited.current = null;
    row.focus();
  }, [clips]);

  return useCallback((clipId) => {
    const row = rowOf(clipId);
    awaited.current = row ? null : clipId;
    row?.focus();
  }, []);
}
