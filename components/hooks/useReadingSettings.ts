import { useLayoutEffect, useState } from 'preact/hooks';
import type { Failure } from '@/lib/core/failure';
import type { ReadingSettings } from '@/lib/core/reading-settings';
import type { Result } from '@/lib/core/result';

type Change = (before: ReadingSettings) => ReadingSettings;

/** What the look of articles asks of the rest of Newsclip. */
export interface ReadingActions {
  watchReading: (onSettings: (settings: ReadingSettings) => void) => () => void;
  changeReading: (change: Change) => Promise<Result<null, Failure>>;
}

/** How articles look, and how that is changed. */
export interface Reading {
  settings: ReadingSettings;
  change: (change: Change) => void;
}

/** Null until the settings are there: no article is shown in one look and then in another. */
export function useReadingSettings(
  { watchReading, changeReading }: ReadingActions,
  failed: (failure: Failure) => void,
): Reading | null {
  const [settings, setSettings] = useState<ReadingSettings | null>(null);
  useLayoutEffect(() => watchReading(setSettings), [watchReading]);
  return (
    settings && {
      settings,
      change: (change) => void changeReading(change).then((answer) => answer.ok || failed(answer.problem)),
    }
  );
}
