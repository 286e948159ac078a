import { vi } from 'vitest';
import type { ReadingActions } from '@/components/hooks/useReadingSettings';
import { parseReadingSettings, type ReadingSettings } from '@/lib/core/reading-settings';
import { ok } from '@/lib/core/result';

/** Settings that are kept while a test goes on, as at first but for what it wants different. */
export const readingActions = (different: Partial<ReadingSettings> = {}) => {
  let settings = parseReadingSettings(different);
  const watching = new Set<(settings: ReadingSettings) => void>();
  return {
    watchReading: (onSettings) => {
      watching.add(onSettings);
      onSettings(settings);
      return () => void watching.delete(onSettings);
    },
    changeReading: vi.fn<ReadingActions['changeReading']>(async (change) => {
      settings = change(settings);
      for (const tell of watching) tell(settings);
      return ok(null);
    }),
  } satisfies ReadingActions;
};
