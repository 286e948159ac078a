import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportSettings } from '@/lib/core/export/export-settings';
import type { Failure } from '@/lib/core/failure';
import type { Result } from '@/lib/core/result';

/** What the choice of how clips are written asks of the browser. */
export interface ExportSettingsActions {
  watchExportSettings: (onSettings: (settings: ExportSettings) => void) => () => void;
  keepExportSettings: (change: Partial<ExportSettings>) => Promise<Result<null, Failure>>;
}

export interface ExportSettingsChoice {
  settings: ExportSettings;
  change: (change: Partial<ExportSettings>) => void;
}

/**
 * How clips are to be written, and how that is changed; null until it is known. While something is typed it is what is typed that counts:
 * what comes back from the browser is a letter behind.
 */
export function useExportSettings(
  { watchExportSettings, keepExportSettings }: ExportSettingsActions,
  failed: (failure: Failure) => void,
): ExportSettingsChoice | null {
  const [settings, setSettings] = useState<ExportSettings | null>(null);
  const keeping = useRef(0);
  useEffect(() => watchExportSettings((stored) => keeping.current === 0 && setSettings(stored)), [watchExportSettings]);
  if (!settings) return null;

  const keep = async (change: Partial<ExportSettings>) => {
    keeping.current += 1;
    setSettings((before) => before && { ...before, ...change });
    const kept = await keepExportSettings(change);
    keeping.current -= 1;
    if (!kept.ok) failed(kept.problem);
  };
  return { settings, change: (change) => void keep(change) };
}
