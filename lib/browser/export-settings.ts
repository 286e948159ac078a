import { browser } from 'wxt/browser';
import { type ExportSettings, parseExportSettings } from '@/lib/core/export/export-settings';
import { type Failure, failure } from '@/lib/core/failure';
import { fail, ok, type Result } from '@/lib/core/result';

const key = 'export';

/** How clips are to be written when they leave; as at first where it cannot be read. */
export async function loadExportSettings(): Promise<ExportSettings> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(key);
    return parseExportSettings(stored[key]);
  } catch {
    return parseExportSettings(null);
  }
}

/** One change after the other: the next letter of a template is typed before the last is stored. */
let changing: Promise<unknown> = Promise.resolve();

/** Changes what is named and keeps the rest, in all pages that watch. */
export function keepExportSettings(change: Partial<ExportSettings>): Promise<Result<null, Failure>> {
  const changed = changing.then(async () => {
    try {
      await browser.storage.local.set({ [key]: { ...(await loadExportSettings()), ...change } });
      return ok(null);
    } catch (error) {
      return fail(failure('settings-not-kept', String(error)));
    }
  });
  changing = changed;
  return changed;
}

/** Tells the settings, now and whenever they change in whatever page. */
export function watchExportSettings(onSettings: (settings: ExportSettings) => void): () => void {
  const tell = async () => onSettings(await loadExportSettings());
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.hasOwn(changes, key)) void tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  void tell();
  return () => browser.storage.onChanged.removeListener(onChanged);
}
